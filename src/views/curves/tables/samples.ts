import { columnName } from '../../../export/column-name.ts'
import { csvRow } from '../../../export/csv.ts'
import type { Table } from '../../../export/table.ts'
import type { Grid } from '../../../math/arange.ts'
import { plot, visible } from '../../../plot/plot.ts'
import type { Series } from '../../../plot/series.ts'

/** Rows of one piece: some hundredths of a second. */
const PIECE = 4096
/** Rows from which the size of a file is told. */
const LOOKS = 500

const rowOf = (lines: readonly Series[], x: number): string => csvRow([x, ...lines.map(({ value }) => value(x))])

/** The size as if all rows were like those that are looked at, evenly spread. */
function bytesOf(head: string, grid: Grid, lines: readonly Series[]): number {
  const looks = Math.min(LOOKS, grid.length)
  let sum = 0
  for (let k = 0; k < looks; k++) sum += rowOf(lines, grid.at(Math.floor((k * grid.length) / looks))).length
  return head.length + (looks > 0 ? (sum / looks) * grid.length : 0)
}

export default {
  id: 'samples',
  view: 'curves',
  name: { en: 'Samples', ko: '표본' },
  about: {
    en: 'A row for each sample: x and the value of every line that is drawn.',
    ko: '표본마다 한 행입니다. x와 화면에 그려진 모든 선의 값이 들어 있습니다.',
  },
  open: (state) => {
    const drawn = plot(state)
    const { grid } = drawn
    if (!grid || grid.length === 0) return null
    const lines = visible(drawn.series)
    const head = ['x', ...lines.map((one) => columnName(one, state))]
    const rows = grid.length
    return {
      head,
      rows,
      bytes: bytesOf(csvRow(head), grid, lines),
      quick: true,
      count: Math.ceil(rows / PIECE),
      *pieces() {
        for (let from = 0; from < rows; from += PIECE) {
          let text = ''
          for (let i = from; i < Math.min(from + PIECE, rows); i++) text += rowOf(lines, grid.at(i))
          yield text
        }
      },
    }
  },
} satisfies Table

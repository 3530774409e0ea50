import { columnName } from '../../../export/column-name.ts'
import { csvRow } from '../../../export/csv.ts'
import type { Table } from '../../../export/table.ts'
import { series } from '../../../plot/series.ts'
import { visible } from '../../../plot/plot.ts'
import { passOf, signalsOf, type Pass } from '../pass.ts'
import { profileOf } from '../profile.ts'

export default {
  id: 'layers',
  view: 'gradients',
  name: { en: 'Layers', ko: '층별 값' },
  about: {
    en: 'A row for each layer: for each activation the median of what is shown and, of several networks, between which values the middle 80 % lie.',
    ko: '층마다 한 행입니다. 활성화 함수마다 화면에 보이는 값의 중앙값이 있고, 신경망이 여럿이면 가운데 80%의 범위도 있습니다.',
  },
  open: (state) => {
    const lines = visible(series(state.curves, [0]))
    if (lines.length === 0) return null
    const { seeds, seed, depth } = state
    const head = lines.flatMap((one) => {
      const name = columnName(one, state)
      return seeds > 1 ? [`${name} median`, `${name} low`, `${name} high`] : [name]
    })
    return {
      head: ['layer', ...head],
      rows: depth + 1,
      bytes: null,
      quick: false,
      count: lines.length * seeds + 1,
      *pieces() {
        const spreads = []
        for (const { activation, params } of lines) {
          const passes: Pass[] = []
          for (let s = 0; s < seeds; s++) {
            passes.push(passOf(signalsOf(state, activation, params, seed + s)))
            yield ''
          }
          spreads.push(profileOf(passes).measures[state.measure])
        }
        let text = ''
        for (let l = 0; l <= depth; l++) {
          const values = spreads.flatMap(({ median, lo, hi }) => (seeds > 1 ? [median, lo, hi] : [median]))
          text += csvRow([l + 1, ...values.map((one) => one[l] ?? Number.NaN)])
        }
        yield text
      },
    }
  },
} satisfies Table

import type { Messages } from '../../../i18n/index.ts'
import type { ListenMessages } from '../../../i18n/en/listen.ts'
import { visible, type Plot } from '../../../plot/plot.ts'
import { readings, spoken } from '../probe.ts'
import { placeAmong, type LineMark } from './stops.ts'

/** What is at x: which sample, the value of each curve, and the marks that are just there. */
export function readAloud(
  { grid, series }: Plot,
  marks: readonly LineMark[],
  x: number,
  words: ListenMessages,
  probe: Messages['probe'],
): string {
  const place = grid ? placeAmong(grid, x) : -0.5
  const head =
    grid && Number.isInteger(place)
      ? words.sample((place + 1).toLocaleString('en'), grid.length.toLocaleString('en'))
      : words.between
  const here = marks.filter((mark) => mark.x === x).map(({ label, kind }) => words.here[kind](label))
  return [head, `${spoken(readings(visible(series), x), x, probe)}.`, ...here].join(' ')
}

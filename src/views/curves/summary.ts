import type { LaterMessages } from '../../i18n/later.ts'
import { significant } from '../../math/number.ts'
import { kinksOf } from '../../plot/kinks.ts'
import { isKnown } from '../../plot/known.ts'
import { endsOf, visible, type Plot } from '../../plot/plot.ts'
import type { Series } from '../../plot/series.ts'

type Words = LaterMessages['summary']

/** Significant digits of a number that is heard. */
const DIGITS = 4

const spoken = (x: number): string => significant(x, DIGITS)

/** The plot in words, for those who do not see it: read off the same series and grid; the work follows breaks, not samples. */
export function summary(plot: Plot, words: Words, saturation: number | null = null): string {
  const { grid } = plot
  const range = endsOf(grid)
  if (!grid || !range) return words.noSamples
  const [a, b] = range
  const lines = visible(plot.series)
  const head = words.grid(grid.length.toLocaleString('en'), spoken(a), spoken(b))
  if (lines.length === 0) return `${head} ${words.noCurves}`
  const marks = [
    ...(plot.log ? [words.log] : []),
    ...(saturation === null ? [] : [words.saturation(spoken(saturation))]),
  ]
  return [head, ...lines.map((s) => words.line(s.label, described(s, a, b, words))), ...marks].join(' ')
}

/** From left to right: what the line does up to each break and turn, and what happens there. */
function described(series: Series, a: number, b: number, words: Words): string {
  const { value, breaks, turns } = series
  if (!isKnown(series, a, b)) return sampled(value, a, b, words)
  const kinks = kinksOf(series)
  const inside = (x: number): boolean => x > a && x < b
  const stops = [
    ...breaks.filter((at) => inside(at.x) && (at.gap || kinks.includes(at.x))).map((at) => ({ ...at, turn: false })),
    ...turns.filter(inside).map((x) => ({ x, left: value(x), right: value(x), at: value(x), gap: false, turn: true })),
  ].toSorted((p, q) => p.x - q.x)
  const parts: string[] = []
  let y = value(a)
  for (const stop of stops) {
    parts.push(moved(y, stop.left, words))
    if (stop.turn) parts.push(words.turns(spoken(stop.x), spoken(stop.left)))
    else if (!stop.gap) parts.push(words.bends(spoken(stop.x)))
    else if (Math.abs(stop.left - stop.right) > 0)
      parts.push(words.jumps(spoken(stop.x), spoken(stop.left), spoken(stop.right)))
    else parts.push(words.hole(spoken(stop.x)))
    y = stop.gap ? stop.right : (stop.at ?? stop.right)
  }
  if (a < b) parts.push(moved(y, value(b), words))
  else parts.push(words.constant(spoken(y)))
  return parts.join(words.next)
}

/** Of a line whose turns are not known: so many places are looked at. */
const LOOKS = 1000

function sampled(value: Series['value'], a: number, b: number, words: Words): string {
  const ys = Array.from({ length: LOOKS + 1 }, (_, i) => value(a + ((b - a) * i) / LOOKS)).filter(Number.isFinite)
  if (ys.length === 0) return words.nowhere
  const [lo, hi] = [Math.min(...ys), Math.max(...ys)]
  return words.sampled(spoken(value(a)), spoken(value(b)), spoken(lo), spoken(hi))
}

function moved(from: number, to: number, words: Words): string {
  if (Number.isNaN(from) || Number.isNaN(to)) return words.nowhere
  if (spoken(from) === spoken(to)) return words.constant(spoken(to))
  return from < to ? words.rises(spoken(from), spoken(to)) : words.falls(spoken(from), spoken(to))
}

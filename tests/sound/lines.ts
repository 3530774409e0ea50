import { series, type Series } from '../../src/plot/series.ts'
import { parseLink } from '../../src/state/schema.ts'

/** The last line of a link's curves: a typed one comes after the others. */
export function lineOf(link: string): Series {
  const { curves, d } = parseLink(link).state
  const line = series(curves, d).at(-1)
  if (!line) throw new Error(`${link} draws nothing`)
  return line
}

/** A line that is made up: smooth, with what a test says of it. */
export const madeUp = (value: (x: number) => number): Series => ({
  ...lineOf('f=sigmoid'),
  value,
  breaks: [],
  turns: [],
  known: [Infinity, -Infinity],
})

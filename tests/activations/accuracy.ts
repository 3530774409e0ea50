import type { Definition, Params } from '../../src/activations/activation.ts'
import { numbers } from '../../src/activations/numbers.ts'
import elementary from '../reference/elementary.json' with { type: 'json' }
import { COLUMNS, computed, rows, tried, type Column, type Point } from './reference-rows.ts'
import { ulpsBetween } from './ulps.ts'

/** How many ulp a function is off at a point; 0 within the absolute error it is allowed. */
export function distance(activation: Definition, params: Params, { column, x, expected }: Point): number {
  const ours = computed(activation)[column](x, params)
  return Math.abs(ours - expected) <= (activation.ulps.absolute ?? 0) ? 0 : ulpsBetween(ours, expected)
}

interface Worst {
  readonly ulps: number
  readonly x: number | null
}

/** Where a function is furthest off, over all that mpmath says of it. */
export function worstOf(activation: Definition): Record<Column, Worst> {
  const worst: Record<Column, Worst> = { f: NONE, d1: NONE, d2: NONE }
  for (const { params, points } of rows.filter((r) => r.activation === activation))
    for (const point of points) {
      const ulps = distance(activation, params, point)
      if (ulps > worst[point.column].ulps) worst[point.column] = { ulps, x: point.x }
    }
  return worst
}

const NONE: Worst = { ulps: 0, x: null }

/** docs/accuracy.md, in the layout that oxfmt gives it. */
export function accuracyTable(): string {
  const head = ['function', 'points', 'f', 'f′', 'f″', 'f stated', 'f′ stated', 'f″ stated', 'or absolutely']
  const body = numbers
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((a) => {
      const worst = worstOf(a)
      const files = rows.filter((r) => r.activation === a).reduce((sum, r) => sum + r.points.length, 0)
      return [
        `\`${a.id}\``,
        `${files + COLUMNS.length * tried(a.id)}`,
        ...COLUMNS.map((column) => `${worst[column].ulps}`),
        ...[a.ulps.f, a.ulps.df, a.ulps.d2f].map(String),
        a.ulps.absolute ? `${a.ulps.absolute}` : '',
      ]
    })
  const functions = Object.entries(elementary.functions)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { points, worst }]) => [`\`${name}\``, `${points}`, worst.toFixed(2)])
  return [
    INTRODUCTION,
    ...table([head, ...body]),
    ELEMENTARY,
    ...table([['function', 'points', 'ulp'], ...functions]),
    '',
  ].join('\n')
}

/** The lines of a table, its first row the head. */
function table([head = [], ...body]: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((title, i) => Math.max(3, ...[head, ...body].map((row) => (row[i] ?? title).length)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`
  const rule = widths.map((w, i) => (i === 0 ? '-'.repeat(w) : `${'-'.repeat(w - 1)}:`))
  return [head, rule, ...body].map(line)
}

const ELEMENTARY = `
## What they are made of

The language leaves \`Math.exp\`, \`Math.tanh\` and the like to the browser, and browsers differ in the last place. \`src/math\` has its own, of
operations that are the same everywhere. How far they are off, in parts of a unit in the last place: what is rounded well is off by 0.5 at
most. The points are those of \`tests/reference/generator/elementary.py\`.
`

const INTRODUCTION = `# Accuracy

How far f, f′ and f″ are from the correctly rounded values, in whole units in the last place (ulp): the worst at any point that was looked
at, and the bound that the definition states in \`ulps\` and the tests hold it to. 0 means that every value is the nearest double.

The points are those of \`tests/reference/activations.json\` and \`more.json\` and those that \`tests/reference/generator/measure.py\` tried:
random ones, tails, all scales, close to every break and turn, and random parameters; the worst of these are kept in \`worst.json\`, and
tested. A bound is what was measured, and 1 more where it grows out of so many roundings that a worse point may not have been met.

- A zero counts as the same number with either sign. What underflows keeps the sign it had.
- At ±∞ the functions give their limits, at NaN they give NaN (the step 0, as \`NaN > 0\` is false).
- A decimal parameter is the double that stands for it, taken exactly; only the default slope of the hard sigmoid is the true sixth.
- Near their roots sinc′ and sinc″ are the difference of two rounded numbers: there an absolute error is allowed.

Written by \`npx vitest run tests/activations/reference.test.ts -u\`.
`

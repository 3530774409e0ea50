import { v, type Registers } from './registers.ts'

/** Its value at 0, and its slope. */
type Pair = readonly [at0: number, slope: number]

/** A straight line in x that a part of a formula follows somewhere. */
export interface Line {
  /** Level whatever the parameters are. */
  readonly level: boolean
  /** Read off registers that were filled for x = 0; once for each. */
  readonly at: (r: Registers) => Pair
}

/** So many are kept of one part. */
const MOST_LINES = 8

function line(level: boolean, read: (r: Registers) => Pair): Line {
  let of: Registers | null = null
  let pair: Pair = [0, 0]
  const at = (r: Registers): Pair => {
    if (of !== r) pair = read(r)
    of = r
    return pair
  }
  return { level, at }
}

export const levelAt = (value: number): Line => line(true, () => [value, 0])
export const levelOf = (part: number): Line => line(true, (r) => [v(r, part), 0])
export const diagonal: Line = line(false, () => [0, 1])

export const negated = (lines: readonly Line[]): readonly Line[] =>
  lines.map(({ level, at }) =>
    line(level, (r) => {
      const [at0, slope] = at(r)
      return [-at0, -slope]
    }),
  )

/** All that one of two parts may follow. */
export const joined = (a: readonly Line[], b: readonly Line[]): readonly Line[] => [...a, ...b].slice(0, MOST_LINES)

/** The sum, difference, product or quotient of each pair, where that is a line. */
export function combined(op: '+' | '-' | '*' | '/', a: readonly Line[], b: readonly Line[]): readonly Line[] {
  const straight = (one: Line, other: Line): boolean =>
    op === '+' || op === '-' || other.level || (op === '*' && one.level)
  return a
    .flatMap((one) => b.filter((other) => straight(one, other)).map((other) => pairOf(op, one, other)))
    .slice(0, MOST_LINES)
}

const pairOf = (op: '+' | '-' | '*' | '/', one: Line, other: Line): Line =>
  line(one.level && other.level, (r) => {
    const [[a, a1], [b, b1]] = [one.at(r), other.at(r)]
    switch (op) {
      case '+':
        return [a + b, a1 + b1]
      case '-':
        return [a - b, a1 - b1]
      case '*':
        return [a * b, a * b1 + a1 * b]
      case '/':
        return [a / b, a1 / b]
    }
  })

/** Where two lines meet, and how far from there rounding may put it. */
export interface Meeting {
  readonly x: number
  readonly within: number
}

/** Where lines of one part meet lines of another. */
export const meetings = (a: readonly Line[], b: readonly Line[], r: Registers): readonly Meeting[] =>
  a
    .flatMap((one) =>
      b.map((other) => {
        const [[u, u1], [w, w1]] = [one.at(r), other.at(r)]
        const steepness = Math.abs(u1 - w1)
        const x = (w - u) / (u1 - w1) + 0
        return { x, within: 1e-12 * Math.abs(x) + (1e-15 * (Math.abs(u) + Math.abs(w))) / steepness || 1e-300 }
      }),
    )
    .filter(({ x, within }) => Number.isFinite(x) && Number.isFinite(within))

import type { Card, Definition } from '../activation.ts'
import { polynomial } from '../../math/polynomial.ts'

/** sin x / x, its first and second derivative round 0 as series in −x²: k-th coefficients of 1/(2k + 1)! and what differentiating makes of them. */
const TERMS = 12
const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))
const SLOPE = Array.from({ length: TERMS }, (_, k) => (2 * k + 2) / factorial(2 * k + 3))
const CURVATURE = Array.from({ length: TERMS }, (_, k) => ((2 * k + 2) * (2 * k + 1)) / factorial(2 * k + 3))
/** |x| up to which the series are used. */
const NEAR = 1.2
/** Turns are listed up to here. */
const LISTED = 4096

const value = (x: number): number => (x === 0 ? 1 : Math.abs(x) === Infinity ? 0 : Math.sin(x) / x)
const slope = (x: number): number => {
  if (Math.abs(x) < NEAR) return -x * polynomial(SLOPE, -x * x)
  return Math.abs(x) === Infinity ? 0 : (Math.cos(x) - Math.sin(x) / x) / x
}
const curvature = (x: number): number => {
  if (Math.abs(x) < NEAR) return -polynomial(CURVATURE, -x * x)
  return Math.abs(x) === Infinity ? 0 : -(Math.sin(x) + (2 * (Math.cos(x) - Math.sin(x) / x)) / x) / x
}
/** x⁴/… of no use near 0, where it is odd and has its one root. */
const third = (x: number): number =>
  (-Math.cos(x) + (3 * Math.sin(x)) / x + (6 * Math.cos(x)) / (x * x) - (6 * Math.sin(x)) / (x * x * x)) / x

export default {
  id: 'sinc',
  name: 'sinc',
  family: 'other',
  slot: 6,
  params: {},
  f: value,
  df: slope,
  d2f: curvature,
  breaks: () => [],
  turns: () => {
    turns ??= [[0, slope] as const, [null, curvature] as const, [0, third] as const].map(([middle, f]) => {
      const right = roots(f)
      return [...right.map((x) => -x).toReversed(), ...(middle === null ? [] : [middle]), ...right]
    })
    const [f = [], df = [], d2f = []] = turns
    return [f, df, d2f]
  },
  known: LISTED,
  range: () => [{ min: -0.21723362821122166, max: 1, minReached: true, maxReached: true }],
  ulps: { f: 4, df: 8, d2f: 8 },
} satisfies Definition

export const card = {
  formula: 'STUB',
  derivative: 'STUB',
  names: [],
  about: { en: 'STUB', ko: 'STUB' },
  good: { en: 'STUB', ko: 'STUB' },
  bad: { en: 'STUB', ko: 'STUB' },
  frameworks: {},
  source: { title: 'STUB', url: 'https://example.org/' },
} satisfies Card

let turns: readonly (readonly number[])[] | undefined

/** The sign changes of f right of 0 up to LISTED, each halved down to two neighbouring doubles. */
function roots(f: (x: number) => number): readonly number[] {
  const found: number[] = []
  for (let a = 0.5; a < LISTED; a += 0.5) {
    if (f(a) < 0 === f(a + 0.5) < 0) continue
    let [lo, hi] = [a, a + 0.5]
    for (let mid = (lo + hi) / 2; mid > lo && mid < hi; mid = (lo + hi) / 2) {
      if (f(mid) < 0 === f(lo) < 0) lo = mid
      else hi = mid
    }
    found.push(hi)
  }
  return found
}

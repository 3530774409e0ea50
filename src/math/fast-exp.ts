import { productError } from './exact-product.ts'
import { ROUND } from './exp.ts'
import { power, root, rootLow, STEP, STEP_LOW, STEPS } from './powers-of-two.ts'

// exp for whole layers of networks, where time counts more than the last place: as `exp`, but in steps half as large, of which there are
// 256 to a factor of two, so that a shorter series does; and no branches, which a processor guesses wrongly where signs are random.

/** 2^(1/256) in two parts. */
const HALF_STEP = 1.0027112750502025
const HALF_STEP_LOW = -3.636615928692264e-17
/** 2^(j/256) in two parts: every other one is a root that `exp` has, those between are half a step on. */
const roots = new Float64Array(4 * STEPS)
for (let j = 0; j < STEPS; j++) {
  roots[4 * j] = root(j)
  roots[4 * j + 1] = rootLow(j)
  const between = root(j) * HALF_STEP
  roots[4 * j + 2] = between
  roots[4 * j + 3] = productError(root(j), HALF_STEP, between) + (root(j) * HALF_STEP_LOW + rootLow(j) * HALF_STEP)
}

/** 256 / ln 2, and its inverse in two parts. */
const STEPS_PER_ONE = 369.3299304675746
const HIGH = STEP / 2
const LOW = STEP_LOW / 2
/** Farther out results leave the normal doubles: it is taken for this. */
const FAR = 708

/** eˣ within 2 units in the last place for |x| ≤ 708; beyond it is e^±708. */
export function fastExp(x: number): number {
  const y = x > FAR ? FAR : x < -FAR ? -FAR : x
  const k = y * STEPS_PER_ONE + ROUND - ROUND
  const n = k | 0
  const r = y - k * HIGH - k * LOW
  const e = r + r * r * (0.5 + r * (1 / 6 + r * (1 / 24)))
  const scale = roots[2 * (n & 255)] ?? 1
  return (scale + scale * e) * power(n >> 8)
}

/** eˣ − 1 within 4 units in the last place for |x| ≤ 708. */
export function fastExpm1(x: number): number {
  const y = x > FAR ? FAR : x < -FAR ? -FAR : x
  const k = y * STEPS_PER_ONE + ROUND - ROUND
  const n = k | 0
  const r = y - k * HIGH - k * LOW
  const e = r + r * r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))))
  const two = power(n >> 8)
  const scale = (roots[2 * (n & 255)] ?? 1) * two
  return scale - 1 + ((roots[2 * (n & 255) + 1] ?? 0) * two + scale * e)
}

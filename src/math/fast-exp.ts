import { productError } from './exact-product.ts'
import { root, rootLow, STEPS } from './powers-of-two.ts'

// exp for whole layers of networks, where time counts more than the last place: eˣ = 2^(k/256) · eʳ as in `exp`, in steps half as large, so
// that a shorter series does. No branch depends on x: a processor guesses wrongly where signs are random. The parts are for those who need
// both eˣ and eˣ − 1. Numbers stand where they are used: a bundler makes variables of constants, which have to be looked up each time.

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

/** 2^m for −1024 ≤ m ≤ 1023. */
const powers = new Float64Array(2048)
for (let m = 0, up = 1, down = 1; m <= 1024; m++, up *= 2, down /= 2) {
  powers[1024 - m] = down
  if (m < 1024) powers[1024 + m] = up
}

/** x, but no farther out than results are normal doubles. */
export const clamped = (x: number): number => (x > 708 ? 708 : x < -708 ? -708 : x)

/** k, of a clamped x: 256 / ln 2 times it, rounded by the doubles of 1.5 · 2⁵², which are 1 apart. */
export const stepsOf = (x: number): number => x * 369.3299304675746 + 6755399441055744 - 6755399441055744

/** eʳ − 1, with ln 2 / 256 in two parts, the first of 33 bits. */
export function rise(x: number, k: number): number {
  const r = x - k * 0.0027076061742263846 - k * -1.6409824502660487e-13
  const square = r * r
  return r + square * (0.5 + r * (1 / 6) + square * (1 / 24 + r * (1 / 120)))
}

/** 2^(n/256), and what its double lacks, for k as an integer. */
export const scaleOf = (n: number): number => (roots[2 * (n & 255)] ?? 1) * (powers[(n >> 8) + 1024] ?? 0)
export const scaleLowOf = (n: number): number => (roots[2 * (n & 255) + 1] ?? 0) * (powers[(n >> 8) + 1024] ?? 0)

/** eˣ within 2 units in the last place for |x| ≤ 708; beyond it is e^±708. All in one, with a term less, since it is asked for most. */
export function fastExp(x: number): number {
  const y = x > 708 ? 708 : x < -708 ? -708 : x
  const k = y * 369.3299304675746 + 6755399441055744 - 6755399441055744
  const n = k | 0
  const r = y - k * 0.0027076061742263846 - k * -1.6409824502660487e-13
  const square = r * r
  const scale = roots[2 * (n & 255)] ?? 1
  return (scale + scale * (r + square * (0.5 + r * (1 / 6) + square * (1 / 24)))) * (powers[(n >> 8) + 1024] ?? 0)
}

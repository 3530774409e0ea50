import { ONE, parts, PLACES, squareRoot } from './fixed-point.ts'

/** A factor of two is cut into so many steps, 2⁷: 2^(j/128). */
export const STEPS = 128
/** The logarithm of one step: 33 bits of it, so that its multiples are exact, and the rest. */
export const STEP = 0.005415212348452769
export const STEP_LOW = -3.2819649005320973e-13

/** 2^(j/128) for 0 ≤ j ≤ 128 in two parts, which lie next to each other. */
const roots = new Float64Array(2 * STEPS + 2)
const first = Array.from({ length: 7 }).reduce<bigint>((root) => squareRoot(root << PLACES, root), 2n * ONE)
for (let j = 0, value = ONE; j <= STEPS; j++) {
  const { high, low } = parts(value)
  roots[2 * j] = high
  roots[2 * j + 1] = low
  value = (value * first) >> PLACES
}

export const root = (j: number): number => roots[2 * j] ?? 1
export const rootLow = (j: number): number => roots[2 * j + 1] ?? 0

/** 2^m from where it is 0 to where it is the largest. */
const LEAST = -1200
const powers = new Float64Array(1024 - LEAST)
for (let m = 0, up = 1, down = 1; m <= -LEAST; m++, up *= 2, down /= 2) {
  if (m < 1024) powers[m - LEAST] = up
  powers[-m - LEAST] = down
}

/** 2^m for a whole m from −1200 to 1023. */
export const power = (m: number): number => powers[m - LEAST] ?? 0

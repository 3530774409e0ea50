import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'
import { log } from '../math/log.ts'

/** Seeded random numbers: the same in every browser. */
export interface Random {
  /** In [0, 1), a multiple of 2⁻⁵³. */
  readonly uniform: () => number
  /** Of mean 0 and variance 1. */
  readonly normal: () => number
  /** A whole number in [0, n). */
  readonly below: (n: number) => number
}

/** What draws apart from each other under one seed. The order of epoch e is the stream `order + e`. */
export const streams = { weights: 0, data: 1, order: 2 } as const

/** A well mixed word; the finaliser of MurmurHash3. Neighbouring numbers give unrelated words. */
function mixed(word: number): number {
  const a = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return b ^ (b >>> 16)
}

/** The golden ratio's binary places: added to a word again and again it visits all words. */
const GOLDEN = 0x9e3779b9

/**
 * The generator of a seed and a stream: xoroshiro128+, whose state is mixed from both, since small seeds as they are begin alike.
 * @param seed any whole number; its lowest 32 bits count
 */
export function random(seed: number, stream: number = streams.weights): Random {
  const start = mixed(mixed(seed + GOLDEN) + stream)
  const word = (i: number): number => mixed(start + Math.imul(GOLDEN, i))
  const generator = xoroshiro128plusFromState([word(1), word(2), word(3), word(4)])
  const uniform = (): number => {
    const high = generator.next() >>> 5
    const low = generator.next() >>> 6
    return (high * 2 ** 26 + low) / 2 ** 53
  }
  let spare = 0
  let left = false
  return {
    uniform,
    below: (n) => Math.floor(uniform() * n),
    // Marsaglia's polar method: a point in the unit circle makes two, and takes no sine.
    normal: () => {
      left = !left
      if (!left) return spare
      for (;;) {
        const u = 2 * uniform() - 1
        const v = 2 * uniform() - 1
        const s = u * u + v * v
        if (s >= 1 || s === 0) continue
        const scale = Math.sqrt((-2 * log(s)) / s)
        spare = v * scale
        return u * scale
      }
    },
  }
}

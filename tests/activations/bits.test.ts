import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { numbers } from '../../src/activations/numbers.ts'
import { defaultsOf } from '../../src/state/curves.ts'
import { elementary } from '../math/elementary.ts'

/**
 * Every bit that the catalogue and what it is made of compute at fixed places, as one hash a function.
 *
 * A changed hash means that old links no longer show to the last digit what they showed when they were shared. To a curve that makes no
 * difference that can be seen, but training makes a difference of the last place grow: a link to a run may then tell of another one, with
 * another curve of its loss and another epoch at which it succeeds. So no hash may change by accident. Where one must, since a function
 * was wrong, let `npx vitest run tests/activations/bits.test.ts -u` write it, and say in the commit which links it concerns.
 */

/** Both signs of 0, of the ends of the doubles, of places on all scales, and the usual range. */
const PLACES: readonly number[] = [
  0,
  5e-324,
  1e-310,
  2.2250738585072014e-308,
  Number.MAX_VALUE,
  Infinity,
  ...Array.from({ length: 2000 }, (_, i) => (i + 0.25) / 128),
  ...Array.from({ length: 617 }, (_, i) => Number(`1.7e${i - 308}`)),
  ...Array.from({ length: 300 }, (_, i) => 10 + i * 2.7),
].flatMap((x) => [x, -x])

function hash(of: (x: number) => number): string {
  // NaN has many bit patterns, which no program can tell apart.
  const values = Float64Array.from([...PLACES, Number.NaN], (x) => of(x)).map((y) => (Number.isNaN(y) ? Number.NaN : y))
  return createHash('sha256').update(new Uint8Array(values.buffer)).digest('hex').slice(0, 16)
}

it('no bit of a function has changed', async () => {
  const catalogue = numbers.map((a) => {
    const p = defaultsOf(a.params)
    // And away from the defaults, where an argument is multiplied first.
    const q = Object.fromEntries(
      Object.entries(a.params).map(([name, { min, max }]) => [name, min + (max - min) * 0.7]),
    )
    const sets = Object.keys(q).length > 0 ? [p, q] : [p]
    return [a.id, ...sets.flatMap((set) => [hash((x) => a.f(x, set)), hash((x) => a.df(x, set))])].join(' ')
  })
  const functions = Object.entries(elementary).map(([name, f]) => `Math.${name} ${hash((x) => f(x, 2.7))}`)
  await expect([...catalogue.toSorted(), ...functions, ''].join('\n')).toMatchFileSnapshot('bits.txt')
})

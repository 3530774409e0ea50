/** Seeds are whole numbers below this. */
const SEEDS = 2 ** 32

/**
 * The seeds of `runs` runs: of the blocks of so many seeds, counted from 0, the one that `seed` is in. So the race's own run is one of them, and a
 * seed far off gives runs of their own.
 */
export function seedBlock(seed: number, runs: number): readonly number[] {
  const first = Math.floor(seed / runs) * runs
  return Array.from({ length: runs }, (_, i) => (first + i) % SEEDS)
}

import type { Outcome } from './outcome.ts'
import type { SeedSetup } from './seed-setup.ts'

/** What is asked for: the same seeds of each setup. */
export interface Request {
  readonly setups: readonly SeedSetup[]
  readonly seeds: readonly number[]
}

/** The runs that are known, of requests before this one, too. */
export interface RunStore {
  readonly add: (key: string, outcomes: readonly Outcome[]) => void
  /** For each setup of the request its runs, in the order of the seeds. */
  readonly outcomes: (request: Request) => readonly (readonly Outcome[])[]
  readonly has: (key: string, seed: number) => boolean
  /** Forgets the oldest setups where there are too many, but none of the request. */
  readonly forget: (request: Request) => void
}

/** Setups whose runs are remembered. */
const REMEMBERED = 200

/** The same text for the same setup. */
export const keyOf = (setup: SeedSetup): string => JSON.stringify(setup)

export function runStore(): RunStore {
  const known = new Map<string, Map<number, Outcome>>()
  return {
    add: (key, outcomes) => {
      const runs = known.get(key) ?? new Map<number, Outcome>()
      known.set(key, runs)
      for (const outcome of outcomes) runs.set(outcome.seed, outcome)
    },
    outcomes: ({ setups, seeds }) =>
      setups.map((setup) => {
        const runs = known.get(keyOf(setup))
        return seeds.flatMap((seed) => runs?.get(seed) ?? [])
      }),
    has: (key, seed) => known.get(key)?.has(seed) ?? false,
    forget: ({ setups }) => {
      const wanted = new Set(setups.map(keyOf))
      for (const key of known.keys()) {
        if (known.size <= REMEMBERED) return
        if (!wanted.has(key)) known.delete(key)
      }
    },
  }
}

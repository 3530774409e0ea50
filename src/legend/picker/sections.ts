import { families, type Family } from '../../activations/activation.ts'
import type { Activation } from '../../activations/index.ts'
import type { Recent } from './recent.ts'
import type { Found, Result } from './search.ts'

export type FamilyChoice = Family | 'all'

/** A heading of the list, null for a list without one, and what stands under it. */
interface Section {
  readonly title: 'recent' | Family | null
  readonly found: readonly Found[]
}

/** What the picker lists. */
export interface Listing {
  readonly sections: readonly Section[]
  /** null: nothing is searched. */
  readonly kind: Result['kind'] | null
  /** The first that a search has found. */
  readonly first: Activation | null
  /** How many a search has found in the family that is looked at, and in the others. */
  readonly count: number
  readonly elsewhere: number
}

/** Without a search what was used recently, then each family; of one chosen family that one alone. */
export function browsed(all: readonly Activation[], family: FamilyChoice, recent: Recent): Listing {
  const last = recent.flatMap((id) => all.filter((a) => a.id === id))
  const shown = families.filter((title) => family === 'all' || title === family)
  const parts = [
    { title: 'recent' as const, functions: family === 'all' ? last : [] },
    ...shown.map((title) => ({ title, functions: all.filter((a) => a.family === title) })),
  ].filter(({ functions }) => functions.length > 0)
  return {
    sections: parts.map(({ title, functions }) => ({ title, found: functions.map(alone) })),
    kind: null,
    first: null,
    count: 0,
    elsewhere: 0,
  }
}

const alone = (activation: Activation): Found => ({ activation, by: null })

/** What a search has found, as far as it is of the family, the best first. */
export function searched({ kind, found: all }: Result, family: FamilyChoice): Listing {
  const found = all.filter(({ activation }) => family === 'all' || activation.family === family)
  return {
    sections: [{ title: null, found }],
    kind,
    first: found[0]?.activation ?? null,
    count: found.length,
    elsewhere: all.length - found.length,
  }
}

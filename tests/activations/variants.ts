import type { Numbers, Params } from '../../src/activations/activation.ts'
import { defaultsOf } from '../../src/state/curves.ts'

/** The parameters' defaults, and with these both ends of each. */
export function variants({ params }: Numbers): readonly Params[] {
  const defaults = defaultsOf(params)
  const ends = Object.entries(params).flatMap(([name, { min, max }]) => [
    { ...defaults, [name]: min },
    { ...defaults, [name]: max },
  ])
  return [defaults, ...ends]
}

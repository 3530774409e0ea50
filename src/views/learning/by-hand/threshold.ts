import { properties } from '../../../activations/properties.ts'
import { NOWHERE, places } from '../../../plot/places.ts'
import type { Series } from '../../../plot/series.ts'
import type { Task } from '../../../state/lab-state.ts'
import { counted } from './judged.ts'

/**
 * Where a function is above ½: nowhere, everywhere, on one side of some z, only between two z, everywhere but between two z, or in more pieces
 * than that.
 */
export interface Above {
  readonly where: 'nowhere' | 'everywhere' | 'ray' | 'between' | 'beside' | 'pieces'
  /** False: it was looked at in many places, and may be otherwise between them. */
  readonly sure: boolean
  /** Whether the function never falls or never rises; null: not known. */
  readonly monotone: boolean | null
}

/** By what the function counts as at −∞ and how often that changes on the way to ∞. */
const WHERE = [
  ['nowhere', 'ray', 'between'],
  ['everywhere', 'ray', 'beside'],
] as const

/** Whether one neuron of such a function can be right at all four points of a gate. */
export const isAble = ({ where }: Above, task: Task): boolean =>
  where !== 'nowhere' && where !== 'everywhere' && (task !== 'xor' || where !== 'ray')

/** As far as the numbers of a function go. */
const FAR = 1e300

/**
 * Between two neighbours of its breaks and turns a function is monotone, and so passes ½ at most once: what it counts as at these places
 * says on how many stretches it is above. With one neuron z = w₁x₁ + w₂x₂ + b, and as z at (0, 0) and at (1, 1) adds up to as much as at (0, 1)
 * and at (1, 0), a ray never has room for XOR; anything that is no ray always has.
 */
export function aboveHalf({ value, breaks, turns, known, activation, params }: Series): Above {
  const all = activation.known === undefined
  const at = places({ breaks, turns, known: all ? known : NOWHERE }, [-FAR, FAR])
  const sides = at.map((z) => counted(value(z)))
  const changes = sides.filter((side, i) => i > 0 && side !== sides[i - 1]).length
  const direction = properties(activation, params)?.monotone
  return {
    where: WHERE[sides[0] ?? 0][changes] ?? 'pieces',
    sure: all,
    monotone: direction === undefined ? null : direction !== 'neither',
  }
}

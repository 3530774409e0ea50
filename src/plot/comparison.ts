import type { AppState, Comparison } from '../state/app-state.ts'
import { difference } from './difference.ts'
import type { Limits } from './limits.ts'
import { operandsOf } from './operand.ts'
import { isClear, NOWHERE } from './places.ts'
import { ratio } from './ratio.ts'
import { shapeOf, SLOTS, type Series } from './series.ts'

const MAKE = { difference, ratio }

/**
 * The lines that are drawn of the two compared curves, the curves hidden or not. Their turns are sought between the ends of `range`, and known
 * there unless a function is typed.
 * @param taken palette entries of the curves: a line of its own gets one that is free
 */
export function comparisons(
  state: Pick<AppState, 'pair' | 'curves' | 'without'>,
  range: Limits,
  taken: readonly number[],
): readonly Series[] {
  const operands = operandsOf(state)
  if (!state.pair || !operands) return []
  const used = new Set(taken)
  return state.pair.show.map((comparison) => {
    const activation = MAKE[comparison](...operands, range)
    const slot = freeSlot(activation.slot, used)
    used.add(slot)
    const key = keyOf(comparison)
    return {
      key,
      curve: key,
      comparison,
      activation,
      params: {},
      order: 0,
      label: activation.name,
      slot,
      hidden: false,
      ...shapeOf(activation, {}, 0),
      known: operands.every((one) => isClear(shapeOf(one.activation, one.params, 0), range)) ? range : NOWHERE,
    }
  })
}

/** No curve of a link has such a key. */
const keyOf = (comparison: Comparison): string => `pair ${comparison}`

/** The wanted colour or the next that is free, if need be in a further round (see look.ts). */
function freeSlot(wanted: number, used: ReadonlySet<number>): number {
  for (let tried = 0; ; tried++) {
    const slot = tried - (tried % SLOTS) + ((wanted + tried) % SLOTS)
    if (!used.has(slot)) return slot
  }
}

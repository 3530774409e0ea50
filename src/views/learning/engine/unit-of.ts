import { numbersById } from '../../../activations/numbers.ts'
import { custom } from '../../../expression/custom.ts'
import { isTyped, textOf } from '../../../expression/id.ts'
import { unit, type Unit } from '../../../network/unit.ts'
import type { UnitChoice } from './run.ts'

/** The units of a chosen activation. Throws where there is no such function: a choice comes from a legend, which knows it. */
export function unitOf({ id, params }: UnitChoice): Unit {
  const made = isTyped(id) ? custom(textOf(id)) : numbersById.get(id)
  if (!made || 'kind' in made) throw new Error(`no function ${id}`)
  return unit(made, params)
}

import { unit, type Unit } from '../../../network/unit.ts'
import { functionOf } from '../../../state/curves.ts'
import type { UnitChoice } from './run.ts'

/**
 * The units of a chosen activation. Throws where there is no such function: a choice comes from a legend, which knows it, and a worker
 * begins when it can read typed ones.
 */
export function unitOf({ id, params }: UnitChoice): Unit {
  const made = functionOf(id)
  if (!made) throw new Error(`no function ${id}`)
  return unit(made, params)
}

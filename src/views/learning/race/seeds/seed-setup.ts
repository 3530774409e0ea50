import type { AppState } from '../../../../state/app-state.ts'
import type { Run, UnitChoice } from '../../engine/run.ts'
import { raceRun } from '../race-run.ts'

/** All that a run depends on besides its seed. */
export interface SeedSetup extends Omit<Run, 'seed' | 'networks'> {
  /** The activation of all hidden layers. */
  readonly unit: UnitChoice
  /** A run that is not solved after so many has failed. */
  readonly epochs: number
}

/** The race's run of each activation that is to be seen, in the legend's order, without its seed. */
export function seedSetups(state: AppState): readonly SeedSetup[] {
  const { seed: _, networks, ...rest } = raceRun(state)
  return networks.flatMap(([unit]) => (unit ? { ...rest, unit, epochs: state.epochs } : []))
}

import { series } from '../../../../src/plot/series.ts'
import type { AppState } from '../../../../src/state/app-state.ts'
import { weighted, weightsAt } from '../../../../src/views/learning/by-hand/weighted.ts'
import { learner } from '../../../../src/views/learning/engine/learner.ts'
import { samplesOf } from '../../../../src/views/learning/engine/samples.ts'
import { pass } from '../../../../src/views/learning/layers/two-layers.ts'
import { raceRun } from '../../../../src/views/learning/race/race-run.ts'
import { runOf } from '../../../../src/views/learning/train/run-of.ts'

/** The run of a lab that trains. */
const runOfState = (state: AppState) =>
  state.lab === 'race' ? raceRun(state) : runOf(state, series(state.curves, [0]))

/** What the app makes of each sample with the weights that are set by hand. */
export function outputsByHand(state: AppState): readonly number[] {
  const unit = series(state.curves, [0]).find(({ curve }) => curve === state.unit)
  if (!unit) throw new Error(`${state.unit} is not in the legend`)
  const data = samplesOf(state)
  return Array.from({ length: data.count }, (_, i) => {
    const [x1, x2] = [data.x[2 * i] ?? 0, data.x[2 * i + 1] ?? 0]
    return state.lab === 'layers'
      ? pass(state.w2, unit.value, x1, x2).y
      : unit.value(weighted(weightsAt(state.w, 0), x1, x2))
  })
}

/** The losses of each of the app's networks, from epoch 0 to the state's. */
export function lossesOf(state: AppState): readonly (readonly number[])[] {
  const run = runOfState(state)
  const data = samplesOf(run)
  return run.networks.map((units) => {
    const one = learner(run, units, data)
    return Array.from({ length: state.epoch + 1 }, () => {
      const { loss } = one.standing()
      one.advance()
      return loss
    })
  })
}

/** The mistakes of the app's perceptron, epoch by epoch until it makes none, and its weights then. */
export function perceptronOf(state: AppState): { mistakes: readonly number[]; weights: readonly number[] } {
  const run = runOfState(state)
  const one = learner(run, [], samplesOf(run))
  const mistakes: number[] = []
  while (one.standing().end === null && mistakes.length < state.epoch) {
    one.advance()
    mistakes.push(one.standing().loss)
  }
  return { mistakes, weights: [...one.network.parameters] }
}

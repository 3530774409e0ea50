import type { Params } from '../../../activations/activation.ts'
import { LIMITS, type Initialiser, type LossName, type Rule, type Task } from '../../../state/lab-state.ts'

/** An activation function by its id, of the catalogue or typed, and its parameters. */
export interface UnitChoice {
  readonly id: string
  readonly params: Params
}

/** A run as plain JSON: the same one gives the same numbers, however it is paused, hurried or computed again. */
export interface Run {
  readonly task: Task
  /** How far the points of a cloud are scattered beyond what the task itself does, 0 … 1. */
  readonly noise: number
  /** Makes data, first weights and order. */
  readonly seed: number
  /** Units of each hidden layer; none: one neuron. */
  readonly hidden: readonly number[]
  /**
   * The networks that learn side by side, from the same weights, the same data and in the same order: for each the activations of its hidden
   * layers, the last one going on for the layers after it.
   */
  readonly networks: readonly (readonly UnitChoice[])[]
  readonly loss: LossName
  /** The perceptron's own rule is for a network without hidden layers. */
  readonly rule: Rule
  readonly rate: number
  /** Samples between two updates; 0: all. */
  readonly batch: number
  readonly init: Initialiser
}

/** What is to be seen of a run, other than numbers. */
export interface Look {
  /** Both inputs go from the one to the other. */
  readonly plane: readonly [min: number, max: number]
  /** The output at so many times so many places; 0: not wanted. */
  readonly field: number
  /** The same of each hidden unit and of the output, so that all have pictures of one size. */
  readonly units: number
}

/** Why a network learns no more. */
export type End = 'diverged' | 'converged'

/** One network at one moment. */
export interface NetworkSnapshot {
  /** The epoch that it stands at: that of the run, or where it ended. */
  readonly epoch: number
  /** Mean loss of all samples; under the perceptron's rule the mistakes made in the last epoch, NaN before the first. */
  readonly loss: number
  /** The losses of the epochs since the last snapshot, the first one that of epoch `from`. */
  readonly losses: Float64Array
  readonly from: number
  /** Samples on the right side of ½. */
  readonly right: number
  /** For each sample 0 where it is right, 1 where it is wrong. */
  readonly wrong: Uint8Array
  /** Under the perceptron's rule: all mistakes so far. */
  readonly mistakes: number
  /** The epoch at which it first had all samples right and a mean loss below 0.05, or at which the rule made no mistake; null: not yet. */
  readonly solved: number | null
  readonly end: End | null
  /** As `layout` has them. */
  readonly parameters: Float64Array
  /** Mean |∂ loss / ∂w| of the weights of each layer; under the perceptron's rule, which has no gradient, none. */
  readonly gradients: Float64Array
  /** For each hidden unit whether its slope is 0 for every sample: 1 or 0. */
  readonly dead: Uint8Array
  /** Output by place, row after row from the lowest y, in a row from the lowest x; each the middle of its cell. */
  readonly field: Float32Array
  /** The same of each hidden unit, one after the other, and then of the output. */
  readonly units: Float32Array
}

export interface Snapshot {
  readonly epoch: number
  /** True: it does not go on by itself. */
  readonly rest: boolean
  readonly networks: readonly NetworkSnapshot[]
}

/** The last epoch of any run: a link can hold no later one. */
export const [, LAST_EPOCH] = LIMITS.epoch

/** One neuron that learns by the perceptron's own rule rather than by a gradient. */
export const isPerceptron = ({ rule, hidden }: Pick<Run, 'rule' | 'hidden'>): boolean =>
  rule === 'perceptron' && hidden.length === 0

/** What the page says to the worker; `serial` counts its commands. Each is answered by a snapshot. */
export type ToWorker =
  | {
      readonly type: 'start'
      readonly serial: number
      readonly run: Run
      readonly look: Look
      /** It goes on to this epoch at once. */
      readonly to: number
      readonly pace: number
    }
  /** Goes on to an epoch, at a pace in epochs a second, Infinity: as fast as it can. One that is behind is no way. */
  | { readonly type: 'go'; readonly serial: number; readonly to: number; readonly pace: number }
  | { readonly type: 'stop'; readonly serial: number }
  /** The last snapshot has been drawn: the next may come. */
  | { readonly type: 'taken' }

/** What it answers; `serial` is that of the last command that it has obeyed. */
export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'snapshot'; readonly serial: number; readonly snapshot: Snapshot }

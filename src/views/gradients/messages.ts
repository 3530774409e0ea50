import type { Profile } from './profile.ts'
import type { Job } from './setup.ts'

/** What the page asks of the worker. A new job takes the place of the one before; `stop` keeps what is there. */
export type Request =
  | { readonly kind: 'run'; readonly serial: number; readonly job: Job }
  | { readonly kind: 'stop'; readonly serial: number }

/** The single values of the chosen layer in the network of the first seed. */
export interface LayerValues {
  readonly curve: string
  /** a, of every sample and unit. */
  readonly activations: Float64Array
  /** ∂L/∂W, of every weight that leads into the layer. */
  readonly gradients: Float64Array
}

/** How far a job is. */
export interface Report {
  /** Of the job that it is about. */
  readonly serial: number
  /** Networks that have been through, and all that are asked for. */
  readonly done: number
  readonly total: number
  /** By curve, of the networks so far. */
  readonly profiles: ReadonlyMap<string, Profile>
  /** Once a job, as soon as they have been measured; else null. */
  readonly values: readonly LayerValues[] | null
}

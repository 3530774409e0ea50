import type { AppState } from '../../state/app-state.ts'

/** Which table the worker is to make. */
export interface Order {
  readonly state: AppState
  readonly table: string
}

/** A part of the file, and how many pieces of `count` are made. The last one has all. */
export interface Delivery {
  readonly part: Blob
  readonly done: number
  readonly count: number
}

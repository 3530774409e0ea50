import type { Plane } from '../../plot/plane/plane.ts'
import type { Task } from '../../state/lab-state.ts'
import { dataSetOf } from './engine/samples.ts'

/** Both inputs of a gate are 0 or 1, those of a cloud about −1 … 1; with a margin. */
const GATE = [-0.5, 1.5] as const
const CLOUD = [-1.25, 1.25] as const

/** Whether a task is a truth table of four rows. */
export const isGate = (task: Task): boolean => dataSetOf(task).kind === 'gate'

/** The part of the plane of its two inputs in which a task is drawn. */
export function planeOf(task: Task): Plane {
  const limits = isGate(task) ? GATE : CLOUD
  return { x: limits, y: limits }
}

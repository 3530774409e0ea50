import type { LabMessages } from '../../../i18n/labs.ts'
import type { Task } from '../../../state/lab-state.ts'
import { isAble, type Above } from '../by-hand/threshold.ts'
import { isGate } from '../task-plane.ts'

export interface Verdict {
  readonly title: string
  readonly text: string
}

/** What can be said of a task and one neuron whose function is above ½ as given: what follows from it, no more. */
export function verdict(task: Task, above: Above, name: string, words: LabMessages['neuron']): Verdict {
  const { can, cannot, flat, cloud } = words
  const { where, sure, monotone } = above
  if (where === 'nowhere' || where === 'everywhere') return { title: flat.title, text: flat[where](name) }
  if (!isGate(task)) return { title: cloud.title, text: cloud[where](name) }
  if (isAble(above, task)) return { title: can.title, text: can[where](name) }
  return { title: cannot.title, text: (sure ? (monotone ? cannot.monotone : cannot.ray) : cannot.looked)(name) }
}

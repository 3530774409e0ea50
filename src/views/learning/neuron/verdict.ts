import type { LabMessages } from '../../../i18n/labs.ts'
import type { Task } from '../../../state/lab-state.ts'
import type { Above } from '../by-hand/threshold.ts'
import { isGate } from '../task-plane.ts'

export interface Verdict {
  readonly title: string
  readonly text: string
}

/** What can be said of a task and one neuron whose function is above ½ as given: what follows from it, no more. */
export function verdict(
  task: Task,
  { where, sure, monotone }: Above,
  name: string,
  words: LabMessages['neuron'],
): Verdict {
  const { can, cannot, flat, cloud } = words
  if (where === 'nowhere' || where === 'everywhere') return { title: flat.title, text: flat[where](name) }
  if (!isGate(task)) return { title: cloud.title, text: cloud[where](name) }
  if (task !== 'xor') return { title: can.title, text: can[where](name) }
  if (where !== 'ray') return { title: can.title, text: can[where](name) }
  return { title: cannot.title, text: (sure ? (monotone ? cannot.monotone : cannot.ray) : cannot.looked)(name) }
}

import type { LabMessages } from '../../../i18n/labs.ts'
import type { Task } from '../../../state/lab-state.ts'
import { isAble, type Above } from '../by-hand/threshold.ts'
import { isGate } from '../task-plane.ts'

export interface Verdict {
  readonly title: string
  readonly text: string
}

/**
 * What can be said of a task and one neuron whose function is above ½ as given: what follows from it, no more. That the function was only looked
 * at in many places is said with it: then nothing is ruled out.
 */
export function verdict(task: Task, above: Above, name: string, words: LabMessages['neuron']): Verdict {
  const { title, text } = ofAbove(task, above, name, words)
  if (above.sure) return { title, text }
  const { looked } = words
  return { title: isGate(task) && isAble(above, task) ? title : looked.title, text: `${text} ${looked.text(name)}` }
}

function ofAbove(task: Task, { where, sure, monotone }: Above, name: string, words: LabMessages['neuron']): Verdict {
  const { can, cannot, flat, cloud } = words
  if (where === 'nowhere' || where === 'everywhere') return { title: flat.title, text: flat[where](name) }
  if (!isGate(task)) return { title: cloud.title, text: cloud[where](name) }
  if (isAble({ where, sure, monotone }, task)) return { title: can.title, text: can[where](name) }
  const why = monotone === null ? 'ray' : monotone ? 'monotone' : 'notMonotone'
  return { title: cannot.title, text: cannot[why](name) }
}

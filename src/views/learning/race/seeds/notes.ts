import type { LabMessages } from '../../../../i18n/labs.ts'
import { percents, whole } from './in-numbers.ts'
import type { Rate } from './RateChart.tsx'

/** What the numbers say about hidden layers that do not learn, in sentences: none where there is nothing of the kind. */
export function notesOf(
  { label, tally }: Rate,
  hidden: boolean,
  words: LabMessages['race']['seeds'],
): readonly string[] {
  const { runs, solved, share, moved, deadFailed, deadSolved, diverged } = tally
  if (runs === 0) return []
  const notes: string[] = []
  if (hidden && moved === 0) {
    notes.push(words.stuck(label, words.percent(percents(share)), whole(runs)))
    notes.push(solved > 0 ? words.alone : words.chance)
  } else if (hidden && deadFailed > 0) {
    notes.push(words.dead(label, whole(deadFailed), whole(runs - solved), whole(deadSolved), whole(solved)))
    if (moved < runs) notes.push(words.unmoved(whole(runs - moved), whole(runs)))
  }
  if (diverged > 0) notes.push(words.diverged(label, whole(diverged)))
  return notes
}

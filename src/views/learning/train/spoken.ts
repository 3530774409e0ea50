import type { LabMessages } from '../../../i18n/labs.ts'
import type { RunnerState } from '../engine/runner.ts'
import { standingText } from './standing-text.ts'

/** Whether a run has come to rest, and not only at the beginning of the first one, which was not asked for. */
export const comesToRest = (now: RunnerState, before: RunnerState): boolean =>
  now.still && !before.still && (now.snapshot?.epoch !== 0 || before.snapshot !== null)

/**
 * What a screen reader is told of a change, sparingly: that a run was solved while it plays, and where it stands when it stands still; null:
 * nothing.
 */
export function spokenChange(now: RunnerState, before: RunnerState, words: LabMessages['train']): string | null {
  const network = now.snapshot?.networks[0]
  if (!network || !now.run) return null
  if (now.still) return comesToRest(now, before) ? standingText(now.run, network, words) : null
  const solved = network.solved !== null && before.snapshot?.networks[0]?.solved === null
  return solved && now.phase === 'playing' ? words.solved(String(network.solved)) : null
}

import type { LabMessages } from '../../../i18n/labs.ts'
import type { NetworkSnapshot } from '../engine/run.ts'
import type { RunnerState } from '../engine/runner.ts'
import { comesToRest } from '../train/spoken.ts'
import type { Lane } from './lanes.ts'
import { whole } from './seeds/in-numbers.ts'

/** What has become of a network: solved, out of range, or not solved. */
export function standingOf({ solved, end, epoch }: NetworkSnapshot, words: LabMessages['race']): string {
  if (solved !== null) return words.solvedAt(whole(solved))
  return end === 'diverged' ? words.diverged(whole(epoch)) : words.unsolved
}

/** Whether the hidden layers learn: their gradient is exactly 0, or some of their units are dead; null: there is nothing to say. */
export function hiddenStanding({ gradients, dead, end }: NetworkSnapshot, words: LabMessages['race']): string | null {
  if (dead.length === 0 || end === 'diverged') return null
  if (gradients.subarray(0, -1).every((mean) => mean === 0)) return words.stuck
  const gone = dead.reduce((sum, one) => sum + one, 0)
  return gone > 0 ? words.dead(gone, dead.length) : null
}

/** What a screen reader is told: while the race goes on who has solved it, and all standings when it stands still; null: nothing. */
export function spokenRace(
  now: RunnerState,
  before: RunnerState,
  lanes: readonly Lane[],
  words: LabMessages['race'],
): string | null {
  const networks = now.snapshot?.networks ?? []
  const line = (i: number): string => {
    const [lane, network] = [lanes[i], networks[i]]
    return lane && network ? words.lineOf(lane.label, standingOf(network, words)) : ''
  }
  if (now.still) {
    return comesToRest(now, before)
      ? words.reached(whole(now.snapshot?.epoch ?? 0), lanes.map((_, i) => line(i)).join(', '))
      : null
  }
  if (now.phase !== 'playing') return null
  const fresh = networks.flatMap(({ solved }, i) =>
    solved !== null && before.snapshot?.networks[i]?.solved === null ? [line(i)] : [],
  )
  return fresh.length > 0 ? fresh.join(', ') : null
}

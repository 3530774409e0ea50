import { callables } from '../../expression/names.ts'
import { distance } from '../distance.ts'

/** The function whose name is at most two slips of the hand off; of several the first. */
export function closest(name: string): string | undefined {
  const all = callables.map((own) => ({ own, slips: distance(name.toLowerCase(), own) }))
  const most = name.length > 4 ? 2 : 1
  return all.filter((one) => one.slips <= most).toSorted((a, b) => a.slips - b.slips)[0]?.own
}

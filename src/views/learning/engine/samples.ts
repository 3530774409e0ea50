import type { Data } from '../../../network/data.ts'
import { dataSetsById } from '../../../network/data-sets.ts'
import { random, streams } from '../../../network/random.ts'
import type { Run } from './run.ts'

/** Points of a cloud. */
const COUNT = 200

/** What the points are scattered by at noise 1, as a standard deviation, beside the scatter that a cloud has of itself. */
const SCATTER = 0.3

/** The samples that a task and a seed make: gates as they are, clouds scattered by the noise. */
export function samplesOf({ task, noise, seed }: Pick<Run, 'task' | 'noise' | 'seed'>): Data {
  const generator = random(seed, streams.data)
  const set = dataSetsById.get(task)
  if (!set) throw new Error(`no task ${task}`)
  const data = set.make(generator, COUNT)
  if (set.kind === 'gate') return data
  return { ...data, x: data.x.map((x) => x + SCATTER * noise * generator.normal()) }
}

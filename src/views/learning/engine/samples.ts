import type { Data, DataSet } from '../../../network/data.ts'
import { dataSets } from '../../../network/data-sets.ts'
import { random, streams } from '../../../network/random.ts'
import type { Task } from '../../../state/lab-state.ts'
import type { Run } from './run.ts'

/** Points of a cloud. */
const COUNT = 200

/** What the points are scattered by at noise 1, as a standard deviation, beside the scatter that a cloud has of itself. */
const SCATTER = 0.3

/** What a task is called and made of. */
export function dataSetOf(task: Task): DataSet {
  const set = dataSets.get(task)
  if (!set) throw new Error(`no task ${task}`)
  return set
}

/** The samples that a task and a seed make: gates as they are, clouds scattered by the noise. */
export function samplesOf({ task, noise, seed }: Pick<Run, 'task' | 'noise' | 'seed'>): Data {
  const generator = random(seed, streams.data)
  const { kind, make } = dataSetOf(task)
  const data = make(generator, COUNT)
  if (kind === 'gate') return data
  return { ...data, x: data.x.map((x) => x + SCATTER * noise * generator.normal()) }
}

import { obedient } from '../../engine/obedient.ts'
import { work, type SeedJob, type SeedReport } from './seed-job.ts'
import { seedRun } from './seed-run.ts'

const report = (made: SeedReport): void => postMessage(made)

addEventListener(
  'message',
  obedient<SeedJob>(({ setup, seeds }) =>
    work(
      seeds,
      (seed, tell) => seedRun(setup, seed, tell),
      report,
      () => performance.now(),
    ),
  ),
)

import { work, type SeedJob, type SeedReport } from './seed-job.ts'
import { seedRun } from './seed-run.ts'

const report = (made: SeedReport): void => postMessage(made)

// What is thrown here reaches the page as an error of the worker, which is replaced.
addEventListener('message', ({ data: { setup, seeds } }: MessageEvent<SeedJob>) =>
  work(
    seeds,
    (seed, tell) => seedRun(setup, seed, tell),
    report,
    () => performance.now(),
  ),
)

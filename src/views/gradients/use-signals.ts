import { useEffect, useState, useSyncExternalStore } from 'react'
import { seatOf } from '../../ui/worker-seat.ts'
import { runner, type Hire, type Measured, type Runner } from './runner.ts'
import type { Job } from './setup.ts'

const hire: Hire = (report, fail) =>
  seatOf(new Worker(new URL('./signals.worker.ts', import.meta.url), { type: 'module' }), report, fail)

/** What has been measured for the job, as it comes in. Equal jobs are one. */
export function useSignals(job: Job): Measured & Pick<Runner, 'stop' | 'again'> {
  const [mine] = useState(() => runner(hire))
  const measured = useSyncExternalStore(mine.subscribe, mine.snapshot)
  useEffect(() => mine.run(job), [mine, job])
  useEffect(() => mine.close, [mine])
  return { ...measured, stop: mine.stop, again: mine.again }
}

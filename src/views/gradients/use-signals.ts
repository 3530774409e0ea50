import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Report } from './messages.ts'
import { runner, type Helper, type Measured, type Runner } from './runner.ts'
import type { Job } from './setup.ts'

function hire(report: (report: Report) => void, fail: () => void): Helper {
  const worker = new Worker(new URL('./signals.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Report>) => report(data))
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    fail()
  })
  return { send: (request) => worker.postMessage(request, []), end: () => worker.terminate() }
}

/** What has been measured for the job, as it comes in. Equal jobs are one. */
export function useSignals(job: Job): Measured & Pick<Runner, 'stop' | 'again'> {
  const [mine] = useState(() => runner(hire))
  const measured = useSyncExternalStore(mine.subscribe, mine.snapshot)
  useEffect(() => mine.run(job), [mine, job])
  useEffect(() => mine.close, [mine])
  return { ...measured, stop: mine.stop, again: mine.again }
}

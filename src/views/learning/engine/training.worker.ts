import { soon } from '../../../ui/soon.ts'
import { obedient } from './obedient.ts'
import type { ToWorker } from './run.ts'
import { trainer } from './trainer.ts'

const obey = trainer({
  now: () => performance.now(),
  post: (message, transfer) => postMessage(message, { transfer }),
  later: (job, ms) => {
    if (ms > 0) setTimeout(job, ms)
    else soon(job)
  },
})
addEventListener(
  'message',
  obedient<ToWorker>(obey, () => postMessage({ type: 'ready' })),
)

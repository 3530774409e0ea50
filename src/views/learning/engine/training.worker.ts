import { obedient } from './obedient.ts'
import { trainer } from './trainer.ts'
import type { ToWorker } from './run.ts'

/** A job after no time at all, but behind the messages that wait: timers are slowed down to 4 ms. */
const soon = new MessageChannel()
const jobs: (() => void)[] = []
soon.port2.addEventListener('message', () => jobs.shift()?.())
soon.port2.start()

const obey = trainer({
  now: () => performance.now(),
  post: (message, transfer) => postMessage(message, { transfer }),
  later: (job, ms) => {
    if (ms > 0) {
      setTimeout(job, ms)
      return
    }
    jobs.push(job)
    soon.port1.postMessage(null)
  },
})
addEventListener(
  'message',
  obedient<ToWorker>(obey, () => postMessage({ type: 'ready' })),
)

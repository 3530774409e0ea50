import { loadReader } from '../../expression/typed.ts'
import { isTyped } from '../../state/curves.ts'
import { measuring } from './measuring.ts'
import type { Request } from './messages.ts'

/** A job after no time at all, but behind the messages that wait: timers are slowed down. */
const soon = new MessageChannel()
const jobs: (() => void)[] = []
soon.port2.addEventListener('message', () => jobs.shift()?.())
soon.port2.start()

const obey = measuring({
  report: (report) => postMessage(report, { transfer: [] }),
  later: (work) => {
    jobs.push(work)
    soon.port1.postMessage(null, [])
  },
  now: () => performance.now(),
})

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'stop' || !data.job.candidates.some(({ id }) => isTyped(id))) return obey(data)
  // What goes wrong must reach the page, so that it replaces the worker: a rejected promise alone does not.
  loadReader()
    .then(() => obey(data))
    .catch(reportError)
})

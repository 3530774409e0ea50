import { loadReader } from '../../expression/typed.ts'
import { isTyped } from '../../state/curves.ts'
import { soon } from '../../ui/soon.ts'
import { measuring } from './measuring.ts'
import type { Request } from './messages.ts'

const obey = measuring({
  report: (report) => postMessage(report, { transfer: [] }),
  later: soon,
  now: () => performance.now(),
})

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'stop' || !data.job.candidates.some(({ id }) => isTyped(id))) return obey(data)
  // What goes wrong must reach the page, so that it replaces the worker: a rejected promise alone does not.
  loadReader()
    .then(() => obey(data))
    .catch(reportError)
})

/** A worker as the page holds it. */
export interface Seat<ToWorker> {
  readonly send: (message: ToWorker) => void
  /** Ends it at once, whatever it is at. */
  readonly end: () => void
}

/** Listens to a new worker. That it failed is the business of `fail`, which makes it good: the console has nothing to tell. */
// The listener's type is all that is known of what a worker says.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function seatOf<ToWorker, FromWorker>(
  worker: Worker,
  hear: (message: FromWorker) => void,
  fail: () => void,
): Seat<ToWorker> {
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data))
  worker.addEventListener('messageerror', fail)
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    fail()
  })
  return { send: (message) => worker.postMessage(message, []), end: () => worker.terminate() }
}

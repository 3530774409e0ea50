const channel = new MessageChannel()
const jobs: (() => void)[] = []
channel.port2.addEventListener('message', () => jobs.shift()?.())
channel.port2.start()

/** Does a job of a worker after no time at all, but behind the messages that wait: timers are slowed down to 4 ms. */
export function soon(job: () => void): void {
  jobs.push(job)
  channel.port1.postMessage(null)
}

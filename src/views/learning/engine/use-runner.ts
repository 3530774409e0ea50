import { useEffect, useState, useSyncExternalStore } from 'react'
import { seatOf } from '../../../ui/worker-seat.ts'
import { runner, type Runner, type RunnerSetup, type RunnerState } from './runner.ts'

const make: RunnerSetup['make'] = (hear, fail) =>
  seatOf(new Worker(new URL('./training.worker.ts', import.meta.url), { type: 'module' }), hear, fail)

const every: RunnerSetup['every'] = (ms, job) => {
  const timer = setInterval(job, ms)
  return () => clearInterval(timer)
}

/** With every other frame: thirty pictures a second are enough, and the frames between are the page's own. */
const frame = (job: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(job))
}

/** Runs a worker for as long as the component is there; it rests while the page is out of sight. */
export function useRunner(): readonly [Runner, RunnerState] {
  const [own] = useState(() => runner({ make, every, frame }))
  useEffect(() => {
    const look = (): void => (document.hidden ? own.hide() : own.show())
    look()
    document.addEventListener('visibilitychange', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      own.leave()
    }
  }, [own])
  return [own, useSyncExternalStore(own.subscribe, own.state, own.state)]
}

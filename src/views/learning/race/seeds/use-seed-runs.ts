import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react'
import { seatOf } from '../../../../ui/worker-seat.ts'
import type { Request } from './run-store.ts'
import { seedPool, type SeedPool, type SeedRuns, type Spawn } from './seed-pool.ts'

/** Workers at once: one core is left to the page, and no more than this are taken. */
const MOST = 4
const poolSize = (): number => Math.max(1, Math.min(MOST, navigator.hardwareConcurrency - 1 || 1))

const spawn: Spawn = (report, fail) =>
  seatOf(new Worker(new URL('./seeds.worker.ts', import.meta.url), { type: 'module' }), report, fail)

/** A pool without workers: they are made when there is something to compute. */
export const newPool = (): SeedPool => seedPool(spawn, poolSize())

/**
 * The runs that are asked for, as they come. A request that is `short` begins at once, any other when it is started; one that replaces another
 * on its way goes on with what both have in common. The pool remembers what it knows for the next who asks.
 */
export function useSeedRuns(pool: SeedPool, request: Request, short: boolean): SeedRuns {
  const runs = useSyncExternalStore(pool.subscribe, pool.snapshot)
  // Before it is painted: what the request before came to is never seen under the names of this one.
  useLayoutEffect(() => pool.ask(request, short), [pool, request, short])
  useEffect(() => pool.leave, [pool])
  const answered = JSON.stringify(runs.request) === JSON.stringify(request)
  return answered ? runs : { ...runs, request, outcomes: [], progress: 0 }
}

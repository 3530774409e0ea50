import { useEffect, useRef, useState } from 'react'
import { seatOf, type Seat } from '../../ui/worker-seat.ts'
import type { Delivery, Order } from './table-messages.ts'

/** A file under way. */
interface Progress {
  readonly done: number
  readonly count: number
}

export interface TableFile {
  /** null: none is being made. */
  readonly progress: Progress | null
  readonly start: (order: Order, hear: { readonly finished: (file: Blob) => void; readonly failed: () => void }) => void
  readonly stop: () => void
}

/** Makes a table in a worker, which ends with the file, when it is stopped, or when nobody looks any more. */
export function useTableFile(): TableFile {
  const seat = useRef<Seat<Order>>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const dismiss = (): void => {
    seat.current?.end()
    seat.current = null
  }
  useEffect(
    () => () => {
      seat.current?.end()
    },
    [],
  )
  return {
    progress,
    stop: () => {
      dismiss()
      setProgress(null)
    },
    start: (order, { finished, failed }) => {
      dismiss()
      const parts: Blob[] = []
      const over = (): void => {
        dismiss()
        setProgress(null)
      }
      const one = seatOf<Order, Delivery>(
        new Worker(new URL('./table.worker.ts', import.meta.url), { type: 'module' }),
        ({ part, done, count }) => {
          if (seat.current !== one) return
          parts.push(part)
          setProgress({ done, count })
          if (done < count) return
          over()
          finished(new Blob(parts, { type: 'text/csv' }))
        },
        () => {
          if (seat.current !== one) return
          over()
          failed()
        },
      )
      seat.current = one
      setProgress({ done: 0, count: 1 })
      one.send(order)
    },
  }
}

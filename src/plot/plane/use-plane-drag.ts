import { useRef, type PointerEvent } from 'react'
import type { Place } from './plane-line.ts'
import type { Plane } from './plane.ts'

/** What is done with what is held: called at the press with where it was, it gives what follows the pointer from there on. */
export type Drag = (from: Place) => (to: Place) => void

/** Handlers for something in a plane that is dragged by a mouse, a pen or a finger. */
export function usePlaneDrag(plane: Plane) {
  const held = useRef<{ readonly pointer: number; readonly follow: (to: Place) => void } | null>(null)
  const placeOf = (e: PointerEvent): Place => {
    const box = e.currentTarget.closest('.plane-area')?.getBoundingClientRect()
    const [[x0, x1], [y0, y1]] = [plane.x, plane.y]
    if (!box) return { x: x0, y: y0 }
    return {
      x: x0 + ((e.clientX - box.left) / box.width) * (x1 - x0),
      y: y1 - ((e.clientY - box.top) / box.height) * (y1 - y0),
    }
  }
  return (drag: Drag, onSettle: () => void) => {
    const end = (e: PointerEvent): void => {
      if (held.current?.pointer !== e.pointerId) return
      held.current = null
      onSettle()
    }
    return {
      onPointerDown: (e: PointerEvent): void => {
        if (e.button !== 0 || held.current) return
        // What keys have done before is no part of the drag.
        onSettle()
        held.current = { pointer: e.pointerId, follow: drag(placeOf(e)) }
        e.currentTarget.setPointerCapture(e.pointerId)
      },
      onPointerMove: (e: PointerEvent): void => {
        if (held.current?.pointer === e.pointerId) held.current.follow(placeOf(e))
      },
      onPointerUp: end,
      onPointerCancel: end,
    }
  }
}

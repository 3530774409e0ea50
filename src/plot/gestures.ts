import { useEffect, useEffectEvent, type RefObject } from 'react'
import { areaOf, xAt } from './frame.ts'
import type { Limits } from './limits.ts'
import { pan, zoom, type Stretch } from './viewport.ts'

export interface GestureOptions {
  readonly stretch: Stretch
  /** The x limits on screen. */
  readonly x: Limits
  /** The pointer is over an x of the plot; null: it has left. */
  onHover: (x: number | null) => void
  /** A click or the end of a touch: values shall be read here. */
  onPin: (x: number) => void
  /** The stretch of x that a pan, a pinch or the wheel asks for. */
  onStretch: (next: Stretch) => void
  /** A pan or pinch is over. */
  onSettle: () => void
}

/** CSS pixels that a mouse may tremble in a click. */
const TREMOR = 3
/** Zoom factor of one pixel of wheel; browsers send a trackpad's pinch as Ctrl+wheel with small deltas. */
const WHEEL = 1.0025
const WHEEL_MOST = 100
/** ms without a turn after which the wheel has come to rest. */
const REST = 300

interface Finger {
  readonly x0: number
  x: number
}

/** A pan or pinch begins: where the fingers are, and what the plot shows. */
interface Hold {
  readonly fingers: readonly Finger[]
  readonly middle: number
  readonly spread: number
  readonly stretch: Stretch
  readonly x: Limits
  readonly width: number
}

/**
 * Pointers on the plot. A mouse hovers to read, clicks to pin, drags to pan; one finger reads, two pinch and pan;
 * Ctrl+wheel zooms. The page keeps its own scroll: the plain wheel and a vertical swipe (CSS `touch-action: pan-y`) are its.
 */
export function usePlotGestures(host: RefObject<HTMLElement | null>, options: GestureOptions): void {
  const now = useEffectEvent(() => options)

  useEffect(() => {
    const element = host.current
    if (!element) return
    const fingers = new Map<number, Finger>()
    let hold: Hold | null = null
    let moved = false
    let turning: ReturnType<typeof setTimeout> | undefined

    // In the picture's own pixels: it may be shown enlarged.
    const place = (e: MouseEvent): number => {
      const { left, width } = element.getBoundingClientRect()
      return ((e.clientX - left) / width) * element.offsetWidth
    }
    const area = () => areaOf(element.clientWidth, element.clientHeight)
    const valueAt = (px: number): number => {
      const { left, width } = area()
      return xAt(Math.max(left, Math.min(left + width, px)), area(), now().x)
    }
    const take = (): void => {
      const { stretch, x } = now()
      const all = [...fingers.values()]
      hold = { fingers: all, ...between(all), stretch, x, width: area().width }
    }

    /** The wheel's turn is over, at the latest when something else begins. */
    const rest = (): void => {
      if (turning === undefined) return
      clearTimeout(turning)
      turning = undefined
      now().onSettle()
    }

    const down = (e: PointerEvent): void => {
      if (e.pointerType === 'mouse' && e.button !== 0) return
      rest()
      element.setPointerCapture(e.pointerId)
      fingers.set(e.pointerId, { x0: place(e), x: place(e) })
      if (fingers.size === 1) moved = false
      if (e.pointerType === 'mouse' || fingers.size === 2) take()
      if (e.pointerType !== 'mouse') now().onHover(fingers.size === 1 ? valueAt(place(e)) : null)
    }
    const move = (e: PointerEvent): void => {
      const finger = fingers.get(e.pointerId)
      if (finger) finger.x = place(e)
      if (finger && Math.abs(finger.x - finger.x0) > TREMOR) moved = true
      if (hold && moved) now().onStretch(stretchOf(hold, area().left))
      else if (!hold) now().onHover(valueAt(place(e)))
    }
    const up = (e: PointerEvent): void => {
      if (!fingers.delete(e.pointerId)) return
      const held = hold !== null
      if (fingers.size === 0 && e.type === 'pointerup' && (!held || !moved)) now().onPin(valueAt(place(e)))
      if (held && moved) now().onSettle()
      hold = null
      // The finger that stays of two neither pans nor reads until it is lifted.
      if (held) fingers.clear()
      if (e.pointerType !== 'mouse') now().onHover(null)
    }
    const leave = (e: PointerEvent): void => {
      if (e.pointerType === 'mouse') now().onHover(null)
    }
    const wheel = (e: WheelEvent): void => {
      if (!e.ctrlKey && !e.metaKey) return
      e.preventDefault()
      const pixels = Math.max(-WHEEL_MOST, Math.min(WHEEL_MOST, e.deltaY * (e.deltaMode === 0 ? 1 : 16)))
      now().onStretch(zoom(now().stretch, WHEEL ** pixels, valueAt(place(e))))
      clearTimeout(turning)
      turning = setTimeout(rest, REST)
    }

    element.addEventListener('pointerdown', down)
    element.addEventListener('pointermove', move)
    element.addEventListener('pointerup', up)
    element.addEventListener('pointercancel', up)
    element.addEventListener('pointerleave', leave)
    element.addEventListener('wheel', wheel, { passive: false })
    return () => {
      clearTimeout(turning)
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('pointermove', move)
      element.removeEventListener('pointerup', up)
      element.removeEventListener('pointercancel', up)
      element.removeEventListener('pointerleave', leave)
      element.removeEventListener('wheel', wheel)
    }
  }, [host])
}

/** Middle and spread of the fingers, CSS pixels; one finger has no spread. */
function between(fingers: readonly Finger[]): { middle: number; spread: number } {
  const xs = fingers.map((f) => f.x)
  const low = Math.min(...xs)
  const high = Math.max(...xs)
  return { middle: (low + high) / 2, spread: high - low }
}

/** The stretch that keeps what was under the fingers under the fingers. */
function stretchOf({ fingers, middle, spread, stretch, x, width }: Hold, left: number): Stretch {
  const now = between(fingers)
  const factor = spread > 0 ? spread / Math.max(now.spread, 1) : 1
  const perPixel = (x[1] - x[0]) / width
  const anchor = x[0] + (middle - left) * perPixel
  const zoomed = factor === 1 ? stretch : zoom(stretch, factor, anchor)
  return pan(zoomed, (middle - now.middle) * perPixel * factor)
}

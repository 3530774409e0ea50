import type { KeyboardEvent } from 'react'
import type { Plane } from './plane.ts'
import { usePlaneDrag, type Drag } from './use-plane-drag.ts'

/** Something in a plane that is dragged, or turned with keys, as a slider is. */
export interface Handle {
  readonly key: string
  /** What it sets. */
  readonly label: string
  readonly x: number
  readonly y: number
  /** A disc that shifts something, or a ring that turns it. */
  readonly shape: 'shift' | 'turn'
  readonly value: number
  readonly min: number
  readonly max: number
  /** What a screen reader says for the value. */
  readonly valueText: string
  readonly drag: Drag
  /** One key press: an arrow, or `big` for Page Up, Page Down and arrows with Shift. */
  readonly onNudge: (direction: -1 | 1, big: boolean) => void
  readonly onSettle: () => void
}

const STEPS: Readonly<Record<string, readonly [direction: -1 | 1, big: boolean]>> = {
  ArrowLeft: [-1, false],
  ArrowDown: [-1, false],
  ArrowRight: [1, false],
  ArrowUp: [1, false],
  PageDown: [-1, true],
  PageUp: [1, true],
}

export function PlaneHandle({ plane, handle }: { plane: Plane; handle: Handle }) {
  const { label, x, y, shape, value, min, max, valueText, drag, onNudge, onSettle } = handle
  const draggable = usePlaneDrag(plane)
  const onKeyDown = (e: KeyboardEvent): void => {
    const step = STEPS[e.key]
    if (!step || e.ctrlKey || e.metaKey || e.altKey) return
    e.preventDefault()
    onNudge(step[0], step[1] || e.shiftKey)
  }
  return (
    <svg x={percent(plane.x, x)} y={percent([plane.y[1], plane.y[0]], y)} width="1" height="1" overflow="visible">
      <g
        className={`plane-handle plane-handle-${shape}`}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={valueText}
        onKeyDown={onKeyDown}
        onBlur={onSettle}
        {...draggable(drag, onSettle)}
      >
        <circle className="plane-handle-reach" r="22" />
        <circle className="plane-handle-focus" r="14.5" />
        <circle className="plane-handle-knob" r="9" />
        <path className="plane-handle-sign" d={SIGNS[shape]} />
      </g>
    </svg>
  )
}

/** Arrows to all sides; an arrow round. */
const SIGNS = {
  shift:
    'M-4.5 0H4.5M0-4.5V4.5M-4.5 0l1.8-1.8M-4.5 0l1.8 1.8M4.5 0 2.7-1.8M4.5 0 2.7 1.8M0-4.5-1.8-2.7M0-4.5 1.8-2.7M0 4.5-1.8 2.7M0 4.5 1.8 2.7',
  turn: 'M3.6-2.4A4.4 4.4 0 1 0 4.3 1.2M4.3-4.6 3.9-2.1 1.3-2.4',
} as const

const percent = ([from, to]: readonly [number, number], v: number): string =>
  `${Math.round((1e4 * (v - from)) / (to - from)) / 100}%`

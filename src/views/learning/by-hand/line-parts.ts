import type { Handle } from '../../../plot/plane/PlaneHandle.tsx'
import type { DrawnLine } from '../../../plot/plane/PlaneLines.tsx'
import type { Drag } from '../../../plot/plane/use-plane-drag.ts'
import type { Plane } from '../../../plot/plane/plane.ts'
import type { LabMessages } from '../../../i18n/labs.ts'
import { significant } from '../../../math/number.ts'
import { footOf, grip, shiftedBy, stanceOf, turnedTo, weightsOf, wrapped, type Stance } from './stance.ts'
import type { Weights } from './weighted.ts'

export interface LineSetup {
  plane: Plane
  weights: Weights
  /** What is 0 on the line: `z`, `z₁`. */
  name: string
  look: DrawnLine['look']
  words: LabMessages['hand']['line']
  onChange: (weights: Weights, gesture: string) => void
  onSettle: () => void
}

/** What one press of a key does: degrees, and a share of the plane's side. */
const TURN = { small: 5, big: 45 }
const SHIFT = { small: 0.05, big: 0.5 }

/** The line z = 0 of a neuron, which can be shifted everywhere, and a handle each to shift and to turn it. */
export function lineParts({ plane, weights, name, look, words, onChange, onSettle }: LineSetup): {
  readonly line: DrawnLine
  readonly handles: readonly Handle[]
} {
  const [a, b, c] = weights
  const stance = stanceOf(plane, weights)
  const line: DrawnLine = { key: name, a, b, c, look }
  if (!stance) return { line, handles: [] }
  const limit = plane.x[1] - plane.x[0]
  const set = (next: Stance, gesture: string): void => onChange(weightsOf(plane, next), gesture)
  const shift: Drag = (from) => (to) => set(shiftedBy(stance, from, to, limit), `shift ${name}`)
  const turn: Drag = () => (to) => set(turnedTo(plane, stance, to), `turn ${name}`)
  const { angle, distance } = stance
  return {
    line: { ...line, drag: shift, onSettle },
    handles: [
      {
        key: `shift ${name}`,
        label: words.shift(name),
        ...footOf(plane, stance),
        shape: 'shift',
        value: distance,
        min: -limit,
        max: limit,
        valueText: words.shiftText(significant(distance, 2)),
        drag: shift,
        onNudge: (direction, big) => {
          const step = big ? SHIFT.big : SHIFT.small
          const next = Math.round(distance / step + direction) * step
          set({ ...stance, distance: Math.max(-limit, Math.min(limit, next)) }, `shift ${name}`)
        },
        onSettle,
      },
      {
        key: `turn ${name}`,
        label: words.turn(name),
        ...grip(plane, stance),
        shape: 'turn',
        value: Math.round(angle),
        min: -180,
        max: 180,
        valueText: words.turnText(name, significant(Math.round(angle))),
        drag: turn,
        onNudge: (direction, big) => {
          const step = big ? TURN.big : TURN.small
          set({ ...stance, angle: wrapped(Math.round(angle / step + direction) * step) }, `turn ${name}`)
        },
        onSettle,
      },
    ],
  }
}

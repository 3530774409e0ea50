import { useRef, type PointerEvent } from 'react'
import { dragged, held, withHigh, withLow, type Hold, type Pair } from './range-drag.ts'
import { Rail, SliderInput, type Nudge } from './slider-input.tsx'
import './slider.css'

export interface RangeSliderProps {
  label: string
  lowLabel: string
  highLabel: string
  value: Pair
  min: number
  max: number
  snap: (value: number) => number
  nudge: Nudge
  valueText: (value: number) => string
  onChange: (value: Pair) => void
  onSettle: () => void
}

/** CSS pixels from a thumb's middle at which a finger still means the thumb; a mouse means what it points at. */
const REACH = 24

/** Two thumbs on a line. They may meet but not cross; the stretch between them can be dragged as a whole. */
export function RangeSlider(props: RangeSliderProps) {
  const { label, lowLabel, highLabel, value, min, max, snap, nudge, valueText, onChange, onSettle } = props
  const [low, high] = value
  const line = useRef<HTMLDivElement>(null)
  const drag = useRef<{ readonly pointer: number; readonly hold: Hold } | null>(null)
  const share = (v: number): number => (v - min) / (max - min)

  const valueAt = (px: number): number => {
    const box = line.current?.getBoundingClientRect()
    return box ? min + ((px - box.left) / box.width) * (max - min) : min
  }
  const follow = (hold: Hold, e: PointerEvent): void => {
    const [nextLow, nextHigh] = dragged(hold, valueAt(e.clientX), { min, max, snap })
    if (nextLow !== low || nextHigh !== high) onChange([nextLow, nextHigh])
  }
  const onPointerDown = (e: PointerEvent): void => {
    if (e.target instanceof HTMLInputElement || e.button !== 0 || drag.current) return
    const at = valueAt(e.clientX)
    const reach = e.pointerType === 'mouse' ? 0 : valueAt(e.clientX + REACH) - at
    const hold = held(value, at, reach)
    drag.current = { pointer: e.pointerId, hold }
    e.currentTarget.setPointerCapture(e.pointerId)
    // Where a thumb is to come to the press; what is held where it is has not moved yet.
    if (hold.from[0] !== low || hold.from[1] !== high) follow(hold, e)
  }
  const onPointerMove = (e: PointerEvent): void => {
    if (drag.current?.pointer === e.pointerId) follow(drag.current.hold, e)
  }
  const onPointerUp = (e: PointerEvent): void => {
    if (drag.current?.pointer !== e.pointerId) return
    drag.current = null
    onSettle()
  }
  const thumb = { min, max, snap, nudge, valueText, onSettle }
  return (
    <div
      role="group"
      aria-label={label}
      className="slider slider-range"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      <div ref={line} className="slider-line">
        <Rail from={share(low)} to={share(high)} />
      </div>
      {/* Of two thumbs at the right end the lower one must be on top, or neither could move. */}
      <SliderInput
        {...thumb}
        label={lowLabel}
        className={share(low) > 0.5 ? 'slider-top' : ''}
        value={low}
        onChange={(v) => onChange(withLow(value, v))}
      />
      <SliderInput {...thumb} label={highLabel} value={high} onChange={(v) => onChange(withHigh(value, v))} />
    </div>
  )
}

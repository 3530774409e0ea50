import { useRef, type PointerEvent } from 'react'
import { Rail, SliderInput, type Nudge } from './slider-input.tsx'
import './slider.css'

type Pair = readonly [low: number, high: number]

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

/** A drag of the line itself: of the stretch between the thumbs, or of the thumb next to the press. */
interface Hold {
  readonly x: number
  readonly value: Pair
  readonly moves: 'both' | 'low' | 'high'
}

/** Two thumbs on a line. They may meet but not cross; the stretch between them can be dragged as a whole. */
export function RangeSlider(props: RangeSliderProps) {
  const { label, lowLabel, highLabel, value, min, max, snap, nudge, valueText, onChange, onSettle } = props
  const [low, high] = value
  const line = useRef<HTMLDivElement>(null)
  const hold = useRef<Hold | null>(null)
  const share = (v: number): number => (v - min) / (max - min)
  // Ends that have crossed already, by typing, stay free.
  const setLow = (v: number): void => onChange([low <= high ? Math.min(v, high) : v, high])
  const setHigh = (v: number): void => onChange([low, low <= high ? Math.max(v, low) : v])

  const valueAt = (e: PointerEvent): number => {
    const box = line.current?.getBoundingClientRect()
    return box ? min + ((e.clientX - box.left) / box.width) * (max - min) : min
  }
  const onPointerDown = (e: PointerEvent): void => {
    if (e.target instanceof HTMLInputElement || e.button !== 0) return
    const at = valueAt(e)
    const inside = at > Math.min(low, high) && at < Math.max(low, high)
    const moves = inside
      ? 'both'
      : Math.abs(at - low) < Math.abs(at - high) || (low === high && at < low)
        ? 'low'
        : 'high'
    hold.current = { x: at, value, moves }
    e.currentTarget.setPointerCapture(e.pointerId)
    if (moves === 'low') setLow(snap(at))
    else if (moves === 'high') setHigh(snap(at))
  }
  const onPointerMove = (e: PointerEvent): void => {
    if (!hold.current) return
    const { x, value: from, moves } = hold.current
    const at = valueAt(e)
    if (moves === 'low') setLow(snap(at))
    else if (moves === 'high') setHigh(snap(at))
    else onChange(shifted(from, at - x))
  }
  /** Both ends moved alike, as far as the line goes. */
  const shifted = ([a, b]: Pair, by: number): Pair => {
    const room = Math.max(min - Math.min(a, b), Math.min(max - Math.max(a, b), by))
    const step = snap(room)
    // Ends between the slider's own stops keep their distance; binary fractions are cut off.
    return [Number((a + step).toPrecision(12)), Number((b + step).toPrecision(12))]
  }
  const onPointerUp = (): void => {
    if (hold.current) onSettle()
    hold.current = null
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
        onChange={setLow}
      />
      <SliderInput {...thumb} label={highLabel} value={high} onChange={setHigh} />
    </div>
  )
}

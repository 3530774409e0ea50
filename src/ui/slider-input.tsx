import type { KeyboardEvent } from 'react'

/** Moves a value by one key press: `big` for Page Up and Page Down. */
export type Nudge = (value: number, direction: -1 | 1, big: boolean) => number

export interface SliderInputProps {
  label: string
  /** The id of what says more. */
  describedBy?: string
  className?: string
  value: number
  min: number
  max: number
  /** From bottom to top; the style sheet turns it. */
  vertical?: boolean
  /** The nearest value that the slider may take. */
  snap: (value: number) => number
  nudge: Nudge
  /** What a screen reader says for a value. */
  valueText: (value: number) => string
  onChange: (value: number) => void
  onSettle: () => void
}

/**
 * A native range input, which a touch screen reader can turn, with steps of our own: the browser's would start at `min`
 * and count in binary fractions.
 */
export function SliderInput({
  label,
  describedBy,
  className = '',
  value,
  min,
  max,
  vertical = false,
  snap,
  nudge,
  valueText,
  onChange,
  onSettle,
}: SliderInputProps) {
  const onKeyDown = (e: KeyboardEvent): void => {
    if (e.ctrlKey || e.metaKey || e.altKey) return
    const next = byKey(e.key, e.shiftKey)
    if (next === null) return
    e.preventDefault()
    if (next !== value) onChange(next)
  }
  const byKey = (key: string, shift: boolean): number | null => {
    switch (key) {
      case 'ArrowLeft':
      case 'ArrowDown':
        return nudge(value, -1, shift)
      case 'ArrowRight':
      case 'ArrowUp':
        return nudge(value, 1, shift)
      case 'PageDown':
        return nudge(value, -1, true)
      case 'PageUp':
        return nudge(value, 1, true)
      case 'Home':
        return snap(min)
      case 'End':
        return snap(max)
      default:
        return null
    }
  }
  return (
    <input
      type="range"
      className={`slider-input ${className}`}
      aria-label={label}
      aria-describedby={describedBy}
      aria-orientation={vertical ? 'vertical' : undefined}
      aria-valuetext={valueText(value)}
      min={min}
      max={max}
      step="any"
      value={Math.max(min, Math.min(max, value))}
      onChange={(e) => onChange(snap(Number(e.currentTarget.value)))}
      onKeyDown={onKeyDown}
      onPointerUp={onSettle}
      onBlur={onSettle}
    />
  )
}

/** The line that thumbs run on, filled between two shares of its length, with a mark at a third. */
export function Rail({ from, to, mark = null }: { from: number; to: number; mark?: number | null }) {
  const a = Math.max(0, Math.min(1, Math.min(from, to)))
  const b = Math.max(0, Math.min(1, Math.max(from, to)))
  return (
    <svg className="slider-rail" height="6" aria-hidden="true">
      <rect className="slider-track" width="100%" height="6" rx="3" />
      <rect className="slider-fill" x={percent(a)} width={percent(b - a)} height="6" />
      {mark !== null && <line className="slider-mark" x1={percent(mark)} x2={percent(mark)} y1="-6" y2="12" />}
    </svg>
  )
}

const percent = (share: number): string => `${100 * share}%`

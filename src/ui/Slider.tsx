import { Rail, SliderInput, type SliderInputProps } from './slider-input.tsx'
import './slider.css'

export interface SliderProps extends SliderInputProps {
  /** Shows the label above the slider too. */
  visibleLabel?: boolean
  /** A value with a mark on the line. */
  mark?: number
  /** Where the filled part begins; no entry: at the lower end. */
  origin?: number
}

/** One thumb on a line. */
export function Slider({ visibleLabel = false, mark, origin, className = '', ...input }: SliderProps) {
  const { label, value, min, max } = input
  const share = (v: number): number => (v - min) / (max - min)
  return (
    <div className={className}>
      {visibleLabel && (
        <span className="slider-label" aria-hidden="true">
          {label}
        </span>
      )}
      <div className="slider">
        <Rail from={share(origin ?? min)} to={share(value)} mark={mark === undefined ? null : share(mark)} />
        <SliderInput {...input} />
      </div>
    </div>
  )
}

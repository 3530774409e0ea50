import { Rail, SliderInput, type SliderInputProps } from './slider-input.tsx'
import './slider.css'

export interface SliderProps extends SliderInputProps {
  /** Shows the label above the slider too. */
  visibleLabel?: boolean
  /** A value with a mark on the line. */
  mark?: number
}

/** One thumb on a line. */
export function Slider({ visibleLabel = false, mark, className = '', ...input }: SliderProps) {
  const { label, value, min, max } = input
  return (
    <div className={className}>
      {visibleLabel && (
        <span className="slider-label" aria-hidden="true">
          {label}
        </span>
      )}
      <div className="slider">
        <Rail from={0} to={(value - min) / (max - min)} mark={mark === undefined ? null : (mark - min) / (max - min)} />
        <SliderInput {...input} />
      </div>
    </div>
  )
}

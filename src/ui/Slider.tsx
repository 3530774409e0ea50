import { Rail, SliderInput, type SliderInputProps } from './slider-input.tsx'
import './slider.css'

export interface SliderProps extends SliderInputProps {
  /** Shows the label above the slider too. */
  visibleLabel?: boolean
}

/** One thumb on a line. */
export function Slider({ visibleLabel = false, className = '', ...input }: SliderProps) {
  const { label, value, min, max } = input
  return (
    <div className={className}>
      {visibleLabel && (
        <span className="slider-label" aria-hidden="true">
          {label}
        </span>
      )}
      <div className="slider">
        <Rail from={0} to={(value - min) / (max - min)} />
        <SliderInput {...input} />
      </div>
    </div>
  )
}

import { SliderInput, type SliderInputProps } from './slider-input.tsx'
import './bar-slider.css'

/** A bar that stands on 0 or hangs from it; its end is dragged. What lies beyond the ends of the line is drawn to its end. */
export function BarSlider(input: SliderInputProps) {
  const { value, min, max } = input
  const share = (v: number): number => (Math.max(min, Math.min(max, v)) - min) / (max - min)
  const [at, zero] = [share(value), share(0)]
  return (
    <div className="bar-slider">
      <svg className="bar-slider-line" aria-hidden="true">
        <rect className="bar-slider-track" width="100%" height="100%" rx="5" />
        <rect
          className="bar-slider-bar"
          width="100%"
          y={percent(1 - Math.max(at, zero))}
          height={percent(Math.abs(at - zero))}
        />
        <line className="bar-slider-zero" x2="100%" y1={percent(1 - zero)} y2={percent(1 - zero)} />
      </svg>
      <SliderInput {...input} vertical className="bar-slider-input" />
    </div>
  )
}

const percent = (share: number): string => `${100 * share}%`

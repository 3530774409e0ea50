import { nextStep, niceStep } from '../math/nice-step.ts'
import type { SliderInputProps } from '../ui/slider-input.tsx'
import { Slider } from '../ui/Slider.tsx'

type Limits = readonly [min: number, max: number]

export interface LogSliderProps extends Pick<
  SliderInputProps,
  'label' | 'className' | 'valueText' | 'onChange' | 'onSettle'
> {
  /** Not below 0; beyond an end the thumb stands at it. */
  value: number
  /** Where the slider begins and ends. */
  ends: Limits
  /** How far keys go. */
  limits: Limits
  visibleLabel?: boolean
}

const within = ([min, max]: Limits, v: number): number => Math.max(min, Math.min(max, v))

/** The logarithm's rounding is cut off. */
const valueOf = (log: number): number => Number((10 ** log).toPrecision(12))

/** A slider by equal ratios, which stops at nice numbers. */
export function LogSlider({ value, ends, limits, valueText, onChange, ...input }: LogSliderProps) {
  return (
    <Slider
      {...input}
      value={Math.log10(value)}
      min={Math.log10(ends[0])}
      max={Math.log10(ends[1])}
      snap={(log) => Math.log10(within(ends, niceStep(log)))}
      nudge={(log, direction, big) => Math.log10(within(limits, nextStep(valueOf(log), direction, big)))}
      valueText={(log) => valueText(valueOf(log))}
      onChange={(log) => onChange(valueOf(log))}
    />
  )
}

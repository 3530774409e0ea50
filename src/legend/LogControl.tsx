import type { Messages } from '../i18n/index.ts'
import { nextStep } from '../math/nice-step.ts'
import { printNumber, significant } from '../math/number.ts'
import { NumberField } from '../ui/NumberField.tsx'
import { LogSlider, type LogSliderProps } from './LogSlider.tsx'
import { parseIn } from './number-input.ts'

export interface LogControlProps extends Pick<LogSliderProps, 'value' | 'ends' | 'limits' | 'onChange' | 'onSettle'> {
  label: string
  /** What the slider is called, if not the same. */
  sliderLabel?: string
  field: Messages['field']
  range: Messages['range']
}

/** A field for a number that matters by its ratios, and a slider. */
export function LogControl({ label, sliderLabel = label, field, range, ends, ...rest }: LogControlProps) {
  const [min, max] = rest.limits
  return (
    <>
      <NumberField
        label={label}
        value={rest.value}
        parse={(text) => parseIn(text, field, { min, max })}
        format={printNumber}
        nudge={(v, direction, big) => Math.max(min, Math.min(max, nextStep(v, direction, big)))}
        lessLabel={range.less(label)}
        moreLabel={range.more(label)}
        onChange={rest.onChange}
        onSettle={rest.onSettle}
      />
      <LogSlider {...rest} label={sliderLabel} ends={ends} valueText={significant} />
    </>
  )
}

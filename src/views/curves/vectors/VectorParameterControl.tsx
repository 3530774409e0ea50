import type { VectorParameter } from '../../../activations/vector-function.ts'
import type { Messages } from '../../../i18n/index.ts'
import { printNumber } from '../../../math/number.ts'
import { NumberField } from '../../../ui/NumberField.tsx'
import { Slider } from '../../../ui/Slider.tsx'
import { ParameterControl } from '../../../legend/ParameterControl.tsx'
import { parseIn, type Parsed } from '../../../legend/number-input.ts'
import { nextStep, niceStep } from '../../../math/nice-step.ts'

export interface VectorParameterControlProps {
  label: string
  parameter: VectorParameter
  value: number
  field: Messages['field']
  range: Messages['range']
  onChange: (value: number) => void
  onSettle: () => void
}

/** A slider and a field for one parameter of a vector function; by equal ratios where the parameter wants that. */
export function VectorParameterControl(props: VectorParameterControlProps) {
  const { label, parameter, value, field, range, onChange, onSettle } = props
  const { min, max, scale } = parameter
  if (scale !== 'log')
    return <ParameterControl {...props} onChange={(v) => onChange(scale === 'whole' ? Math.round(v) : v)} />
  const clamped = (v: number): number => Math.max(min, Math.min(max, v))
  const nudge = (v: number, direction: -1 | 1, big: boolean): number => clamped(nextStep(v, direction, big))
  const parse = (text: string): Parsed => parseIn(text, field, { min, max })
  return (
    <div className="parameter">
      <NumberField
        label={label}
        value={value}
        parse={parse}
        format={printNumber}
        nudge={nudge}
        lessLabel={range.less(label)}
        moreLabel={range.more(label)}
        onChange={onChange}
        onSettle={onSettle}
      />
      <Slider
        label={label}
        value={Math.log10(value)}
        min={Math.log10(min)}
        max={Math.log10(max)}
        snap={(log) => Math.log10(clamped(niceStep(log)))}
        nudge={(log, direction, big) => Math.log10(nudge(10 ** log, direction, big))}
        valueText={(log) => printNumber(Number((10 ** log).toPrecision(6)))}
        // The logarithm's rounding is cut off.
        onChange={(log) => onChange(clamped(Number((10 ** log).toPrecision(6))))}
        onSettle={onSettle}
      />
    </div>
  )
}

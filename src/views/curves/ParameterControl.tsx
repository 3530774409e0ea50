import type { Parameter } from '../../activations/activation.ts'
import type { Messages } from '../../i18n/index.ts'
import { printNumber } from '../../math/number.ts'
import { NumberField } from '../../ui/NumberField.tsx'
import { Slider } from '../../ui/Slider.tsx'
import { rounded } from '../../plot/viewport.ts'
import { parseIn } from './number-input.ts'

export interface ParameterControlProps {
  label: string
  parameter: Parameter
  value: number
  field: Messages['field']
  range: Messages['range']
  onChange: (value: number) => void
  onSettle: () => void
}

/** A slider and a field for one parameter of a function. */
export function ParameterControl({ label, parameter, value, field, range, onChange, onSettle }: ParameterControlProps) {
  const { min, max, step } = parameter
  const snap = (v: number): number => Math.max(min, Math.min(max, min + rounded((v - min) / step, 1) * step))
  const nudge = (v: number, direction: -1 | 1, big: boolean): number => snap(v + direction * step * (big ? 10 : 1))
  return (
    <div className="parameter">
      <NumberField
        label={label}
        value={value}
        parse={(text) => parseIn(text, field, { min, max })}
        format={printNumber}
        nudge={nudge}
        lessLabel={range.less(label)}
        moreLabel={range.more(label)}
        onChange={onChange}
        onSettle={onSettle}
      />
      <Slider
        label={label}
        value={value}
        min={min}
        max={max}
        snap={snap}
        nudge={nudge}
        valueText={printNumber}
        onChange={onChange}
        onSettle={onSettle}
      />
    </div>
  )
}

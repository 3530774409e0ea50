import type { Parameter } from '../activations/activation.ts'
import type { Messages } from '../i18n/index.ts'
import { printNumber } from '../math/number.ts'
import { Button } from '../ui/Button.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import type { Nudge } from '../ui/slider-input.tsx'
import { Slider } from '../ui/Slider.tsx'
import { boundsOf } from '../state/curves.ts'
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

const DIGITS = 10

/** A slider and a field for one parameter of a function, with its default marked. */
export function ParameterControl({ label, parameter, value, field, range, onChange, onSettle }: ParameterControlProps) {
  const { value: usual, min, max, step } = parameter
  const [lowest, highest] = boundsOf(parameter)
  // What a slider gives is short enough to read and to type; the default it gives exactly.
  const snapWithin =
    (lo: number, hi: number) =>
    (v: number): number => {
      const on = Number((min + Math.round((v - min) / step) * step).toPrecision(DIGITS))
      return Math.abs(v - usual) < step / 2 ? usual : Math.max(lo, Math.min(hi, on))
    }
  const nudgeBy =
    (snap: (v: number) => number): Nudge =>
    (v, direction, big) =>
      snap(v + direction * step * (big ? 10 : 1))
  const snap = snapWithin(min, max)
  return (
    <div className="parameter">
      <NumberField
        label={label}
        value={value}
        parse={(text) => parseIn(text, field, { min: lowest, max: highest })}
        format={printNumber}
        nudge={nudgeBy(snapWithin(lowest, highest))}
        lessLabel={range.less(label)}
        moreLabel={range.more(label)}
        onChange={onChange}
        onSettle={onSettle}
      />
      <Button
        className="ghost parameter-default"
        off={value === usual}
        onClick={() => onChange(usual)}
        onBlur={onSettle}
      >
        {field.usual(printNumber(usual))}
      </Button>
      <Slider
        className="parameter-slider"
        label={label}
        value={value}
        min={min}
        max={max}
        mark={usual}
        snap={snap}
        nudge={nudgeBy(snap)}
        valueText={printNumber}
        onChange={onChange}
        onSettle={onSettle}
      />
    </div>
  )
}

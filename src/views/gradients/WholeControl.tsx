import type { Messages } from '../../i18n/index.ts'
import { parseIn } from '../../legend/number-input.ts'
import { printNumber } from '../../math/number.ts'
import { NumberField } from '../../ui/NumberField.tsx'
import type { Nudge } from '../../ui/slider-input.tsx'
import { Slider } from '../../ui/Slider.tsx'

export interface WholeControlProps {
  label: string
  value: number
  limits: readonly [min: number, max: number]
  /** Marked on the slider. */
  usual: number
  /** Without one there is a field only. */
  slider?: boolean
  /** Says that a text is a number, but not a whole one. */
  notWhole: (text: string) => string
  field: Messages['field']
  range: Messages['range']
  onChange: (value: number) => void
  onSettle: () => void
}

/** A field for a whole number, and a slider. */
export function WholeControl({
  label,
  value,
  limits: [min, max],
  usual,
  slider = true,
  notWhole,
  field,
  range,
  onChange,
  onSettle,
}: WholeControlProps) {
  const snap = (v: number): number => Math.max(min, Math.min(max, Math.round(v)))
  const nudge: Nudge = (v, direction, big) => snap(v + direction * (big ? 10 : 1))
  return (
    <div className="whole-control">
      <NumberField
        label={label}
        value={value}
        parse={(text) => parseIn(text, field, { min, max, notWhole })}
        format={printNumber}
        nudge={nudge}
        lessLabel={range.less(label)}
        moreLabel={range.more(label)}
        onChange={onChange}
        onSettle={onSettle}
      />
      {slider && (
        <Slider
          label={label}
          value={value}
          min={min}
          max={max}
          mark={usual}
          snap={snap}
          nudge={nudge}
          valueText={printNumber}
          onChange={onChange}
          onSettle={onSettle}
        />
      )}
    </div>
  )
}

import { useId } from 'react'
import { LineSample } from '../../../legend/LineSample.tsx'
import type { Series } from '../../../plot/series.ts'
import './unit-choice.css'

export interface UnitChoiceProps {
  label: string
  curves: readonly Series[]
  /** The key of the chosen one. */
  chosen: string
  onChoose: (curve: string) => void
}

/** One of the legend's curves. */
export function UnitChoice({ label, curves, chosen, onChoose }: UnitChoiceProps) {
  const group = useId()
  return (
    <fieldset className="unit-choice">
      <legend>{label}</legend>
      <div>
        {curves.map(({ curve, slot, label: name }) => (
          <label key={curve}>
            <input
              type="radio"
              className="visually-hidden"
              name={group}
              checked={curve === chosen}
              onChange={() => onChoose(curve)}
            />
            <LineSample slot={slot} />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

import { useId } from 'react'
import './formats.css'

export interface FormatsProps {
  legend: string
  /** Names by ids; one alone is no choice, and is not shown. */
  choices: readonly { readonly id: string; readonly name: string }[]
  chosen: string
  onChoose: (id: string) => void
}

/** A choice of what to take along. */
export function Formats({ legend, choices, chosen, onChoose }: FormatsProps) {
  const group = useId()
  if (choices.length < 2) return null
  return (
    <fieldset className="share-formats">
      <legend>{legend}</legend>
      {choices.map(({ id, name }) => (
        <label key={id}>
          <input type="radio" name={group} checked={id === chosen} onChange={() => onChoose(id)} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}

import { families } from '../../activations/activation.ts'
import type { LaterMessages } from '../../i18n/later.ts'
import type { FamilyChoice } from './sections.ts'

export interface FamilyFilterProps {
  value: FamilyChoice
  words: LaterMessages['picker']
  onChange: (value: FamilyChoice) => void
}

const CHOICES: readonly FamilyChoice[] = ['all', ...families]

/** One family or all of them: radio buttons that look like chips. */
export function FamilyFilter({ value, words, onChange }: FamilyFilterProps) {
  return (
    <fieldset className="picker-families">
      <legend className="visually-hidden">{words.family}</legend>
      {CHOICES.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="picker-family"
            checked={choice === value}
            onChange={(e) => {
              onChange(choice)
              e.currentTarget.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
            }}
          />
          <span>{choice === 'all' ? words.all : words.families[choice]}</span>
        </label>
      ))}
    </fieldset>
  )
}

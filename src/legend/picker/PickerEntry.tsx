import { useId } from 'react'
import type { Language } from '../../i18n/index.ts'
import type { LaterMessages } from '../../i18n/later.ts'
import { PlusIcon, TickIcon } from '../../ui/icons.tsx'
import type { Found } from './search.ts'
import { SmallCurve } from './SmallCurve.tsx'

export interface PickerEntryProps {
  found: Found
  /** How the function's curves look in the plot, one each. */
  slots: readonly number[]
  /** No curve can be added. */
  full: boolean
  language: Language
  words: LaterMessages['picker']
  onToggle: () => void
  onAnother: () => void
}

/** One function to choose. The whole of it is the button's: a press adds it to the plot or takes it away. */
export function PickerEntry({ found, slots, full, language, words, onToggle, onAnother }: PickerEntryProps) {
  const { activation, by } = found
  const called = useId()
  const about = useId()
  const inPlot = slots.length > 0
  const adjustable = Object.keys(activation.params).length > 0
  return (
    <li className={adjustable ? 'picker-entry picker-adjustable' : 'picker-entry'}>
      <span className="picker-box" aria-hidden="true">
        {inPlot && <TickIcon />}
      </span>
      <SmallCurve activation={activation} slot={slots[0]} />
      <div className="picker-words">
        <button
          type="button"
          className="picker-toggle"
          aria-pressed={inPlot}
          aria-disabled={full && !inPlot}
          aria-describedby={by === null ? about : `${called} ${about}`}
          onClick={onToggle}
        >
          {activation.name}
        </button>
        {slots.length > 1 && <span className="picker-times">{words.times(slots.length)}</span>}
        {by !== null && (
          <p id={called} className="picker-called">
            {words.called(by)}
          </p>
        )}
        <p id={about} className="picker-about">
          {activation.about[language]}
        </p>
      </div>
      {inPlot && adjustable && (
        <button
          type="button"
          className="picker-another"
          aria-label={words.another(activation.name)}
          title={words.anotherHint}
          aria-disabled={full}
          onClick={onAnother}
        >
          <PlusIcon />
        </button>
      )}
    </li>
  )
}

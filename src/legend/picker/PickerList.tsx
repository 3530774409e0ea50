import type { Activation } from '../../activations/index.ts'
import type { Language } from '../../i18n/index.ts'
import type { LaterMessages } from '../../i18n/later.ts'
import { PickerEntry } from './PickerEntry.tsx'
import type { Listing } from './sections.ts'

export interface PickerListProps {
  listing: Listing
  /** What the search has come to, in words. */
  status: string
  /** How a function's curves look in the plot, one each. */
  slotsOf: (activation: Activation) => readonly number[]
  /** No curve can be added. */
  full: boolean
  language: Language
  words: LaterMessages['picker']
  onToggle: (activation: Activation) => void
  onAnother: (activation: Activation) => void
  onEverywhere: () => void
}

/** The functions to choose from, under headings or as a search has ranked them. */
export function PickerList({ listing, status, slotsOf, words, onEverywhere, ...rest }: PickerListProps) {
  const { sections, kind, first, elsewhere } = listing
  const { onToggle, onAnother, ...common } = rest
  return (
    <>
      {kind && (
        <p className="picker-status">
          {status} {first && slotsOf(first).length === 0 && <span>{words.enter(first.name)}</span>}
        </p>
      )}
      {kind === 'none' && <p className="picker-status">{words.noneHint}</p>}
      {sections.map(({ title, found }) => (
        <section key={title ?? ''}>
          {title && <h3>{title === 'recent' ? words.recent : words.families[title]}</h3>}
          <ul>
            {found.map((one) => (
              <PickerEntry
                key={one.activation.id}
                {...common}
                found={one}
                slots={slotsOf(one.activation)}
                words={words}
                onToggle={() => onToggle(one.activation)}
                onAnother={() => onAnother(one.activation)}
              />
            ))}
          </ul>
        </section>
      ))}
      {elsewhere > 0 && (
        <button type="button" className="picker-elsewhere" onClick={onEverywhere}>
          {words.elsewhere(elsewhere)}
        </button>
      )}
    </>
  )
}

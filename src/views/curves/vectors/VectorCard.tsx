import { Suspense, useRef } from 'react'
import { vectorShapes } from '../../../activations/vector-shapes.ts'
import type { Language, Messages } from '../../../i18n/index.ts'
import { later } from '../../../i18n/later.ts'
import type { VectorChoice } from '../../../state/app-state.ts'
import type { Change } from '../../../state/history.ts'
import { lazyPart } from '../../../ui/lazy-part.tsx'
import { withFunction } from './entries.ts'
import './vector-card.css'

/** Numbers and words of all vector functions: they are fetched when one is chosen. */
const VectorPanel = lazyPart(() => import('./VectorPanel.tsx'))

export interface VectorCardProps {
  /** null: closed. */
  vector: VectorChoice | null
  language: Language
  messages: Messages
  change: Change
  settle: () => void
}

/** The functions of a whole vector: closed a line and their names, open the one that was chosen. */
export default function VectorCard({ vector, language, messages, change, settle }: VectorCardProps) {
  const words = later[language].vectors
  const section = useRef<HTMLElement>(null)
  const close = (): void => {
    change((s) => ({ ...s, vector: null }))
    // The button is gone: the focus stays near it.
    section.current?.focus()
  }
  return (
    <section ref={section} className="card panel vectors" tabIndex={-1} aria-labelledby="vectors-title">
      <div className="panel-head">
        <h2 id="vectors-title">{words.title}</h2>
        {vector && (
          <button type="button" className="ghost" onClick={close}>
            {words.close}
          </button>
        )}
      </div>
      {!vector && <p className="vectors-lead">{words.lead}</p>}
      <fieldset className="vector-choices">
        <legend className="visually-hidden">{words.choose}</legend>
        {vectorShapes.map((shape) => (
          <label key={shape.id} className="vector-choice">
            <input
              type="radio"
              name="vector"
              checked={shape.id === vector?.id}
              onChange={() => change((s) => withFunction(s, shape))}
            />
            {shape.name}
          </label>
        ))}
      </fieldset>
      {vector && (
        <Suspense fallback={<div className="vectors-room" />}>
          <VectorPanel
            vector={vector}
            language={language}
            words={words}
            messages={messages}
            change={change}
            settle={settle}
          />
        </Suspense>
      )}
    </section>
  )
}

import { Suspense } from 'react'
import type { Language, Messages } from '../../../i18n/index.ts'
import type { Series } from '../../../plot/series.ts'
import { lazyPart } from '../../../ui/lazy-part.tsx'
import './function-card.css'

/** The words of the whole catalogue: they are fetched after the first picture. */
const FunctionDetails = lazyPart(() => import('./FunctionDetails.tsx'))

export interface FunctionCardProps {
  /** One a curve. */
  curves: readonly Series[]
  /** The key of the curve that is described. */
  chosen: string
  language: Language
  words: Messages['card']
  onChoose: (curve: string) => void
}

/** What is known of one function. */
export function FunctionCard({ curves, chosen, language, words, onChoose }: FunctionCardProps) {
  const series = curves.find((s) => s.curve === chosen) ?? curves[0]
  if (!series) return null
  return (
    <section
      className="card panel function-card part-card part-names"
      id="function-card"
      tabIndex={-1}
      aria-labelledby="card-title"
    >
      <div className="panel-head">
        <h2 id="card-title">{words.title}</h2>
        <select aria-label={words.choose} value={series.curve} onChange={(e) => onChoose(e.currentTarget.value)}>
          {curves.map((s) => (
            <option key={s.curve} value={s.curve}>
              {s.label}
            </option>
          ))}
        </select>
      </div>
      <Suspense>
        <FunctionDetails series={series} language={language} />
      </Suspense>
    </section>
  )
}

import { createElement } from 'react'
import type { Activation, Params, Range } from '../../activations/index.ts'
import type { Language, Messages } from '../../i18n/index.ts'
import { significant } from '../../math/number.ts'
import type { Series } from '../../plot/series.ts'
import './function-card.css'

export interface FunctionCardProps {
  /** One a curve. */
  curves: readonly Series[]
  /** The key of the curve that is described. */
  chosen: string
  language: Language
  words: Messages['card']
  onChoose: (curve: string) => void
}

/** What the catalogue knows of one function. */
export function FunctionCard({ curves, chosen, language, words, onChoose }: FunctionCardProps) {
  const series = curves.find((s) => s.curve === chosen) ?? curves[0]
  if (!series) return null
  const { activation, params } = series
  return (
    <section className="card panel function-card" id="function-card" tabIndex={-1} aria-labelledby="card-title">
      <div className="panel-head">
        <h2 id="card-title">{words.title}</h2>
        <select aria-label={words.choose} value={series.curve} onChange={(e) => onChoose(e.currentTarget.value)}>
          {curves.map((s) => (
            <option key={s.curve} value={s.curve}>
              {s.activation.name}
            </option>
          ))}
        </select>
      </div>
      <p>{activation.about[language]}</p>
      <Formula label={words.formula} mathml={activation.formula} />
      <Formula label={words.derivative} mathml={activation.derivative} />
      <dl>
        <dt>{words.range}</dt>
        <dd>{rangeOf(activation.range(params))}</dd>
        <dt>{words.smooth}</dt>
        <dd>{words.smoothness[smoothness(activation, params)]}</dd>
        {Object.entries(activation.frameworks).map(([framework, { name, note }]) => (
          <div key={framework} className="function-card-name">
            <dt>{framework}</dt>
            <dd>
              <code>{name}</code>
              {note && <small>{note[language]}</small>}
            </dd>
          </div>
        ))}
        <dt>NumPy</dt>
        <dd>
          <code>{activation.numpy.f}</code>
        </dd>
        <dt>{words.accuracy}</dt>
        <dd>{words.ulps(String(activation.ulps.f), String(activation.ulps.df))}</dd>
        <dt>{words.source}</dt>
        <dd>
          <a href={activation.source.url} rel="noreferrer" target="_blank">
            {activation.source.title}
          </a>
        </dd>
      </dl>
      {activation.conventions && <p className="function-card-note">{activation.conventions[language]}</p>}
    </section>
  )
}

/** MathML from the catalogue, constants of ours; React's types know no such element. */
function Formula({ label, mathml }: { label: string; mathml: string }) {
  return (
    <div className="formula" role="group" aria-label={label}>
      {createElement('math', { display: 'block', dangerouslySetInnerHTML: { __html: mathml } })}
    </div>
  )
}

/** `(0, 1)`, `[0, ∞)`, `{0, 1}`. */
function rangeOf({ min, max, minReached, maxReached, values }: Range): string {
  if (values) return `{${[...new Set(values)].map((v) => significant(v)).join(', ')}}`
  return `${minReached ? '[' : '('}${significant(min)}, ${significant(max)}${maxReached ? ']' : ')'}`
}

/** How often it can be differentiated: one less than the lowest order that jumps. */
function smoothness(activation: Activation, params: Params): keyof Messages['card']['smoothness'] {
  const orders = activation.breaks(params).map((b) => b.order)
  const lowest = Math.min(...orders)
  return lowest === 0 ? '-1' : lowest === 1 ? '0' : lowest === 2 ? '1' : lowest === 3 ? '2' : 'Infinity'
}

import { createElement } from 'react'
import { byId, type Interval, type Numbers, type Params } from '../../activations/index.ts'
import type { Language, Messages } from '../../i18n/index.ts'
import { significant } from '../../math/number.ts'
import { applied, mathml } from '../../notation/mathml.ts'
import { parse } from '../../notation/parse.ts'
import type { Series } from '../../plot/series.ts'

export interface FunctionDetailsProps {
  series: Series
  language: Language
  words: Messages['card']
}

/** What the catalogue knows of one function. */
export default function FunctionDetails({ series, language, words }: FunctionDetailsProps) {
  const { activation, params } = series
  const known = byId.get(activation.id)
  if (!known) return null
  const symbols = Object.fromEntries(Object.entries(known.params).map(([name, { symbol }]) => [name, symbol]))
  const formula = (text: string, prime: boolean): string => {
    const tree = parse(text)
    return 'at' in tree && 'found' in tree ? '' : mathml(applied(known.name, prime), tree as never, symbols)
  }
  return (
    <>
      <p>{known.about[language]}</p>
      <Formula label={words.formula} mathml={formula(known.formula, false)} />
      <Formula label={words.derivative} mathml={formula(known.derivative, true)} />
      <dl>
        <dt>{words.range}</dt>
        <dd>{rangeOf(known.range(params))}</dd>
        <dt>{words.smooth}</dt>
        <dd>{words.smoothness[smoothness(known, params)]}</dd>
        {Object.entries(known.frameworks).map(([framework, { name, note }]) => (
          <div key={framework} className="function-card-name">
            <dt>{framework}</dt>
            <dd>
              <code>{name}</code>
              {note && <small>{note[language]}</small>}
            </dd>
          </div>
        ))}
        <dt>{words.accuracy}</dt>
        <dd>{words.ulps(String(known.ulps.f), String(known.ulps.df))}</dd>
        <dt>{words.source}</dt>
        <dd>
          <a href={known.source.url} rel="noreferrer" target="_blank">
            {known.source.title}
          </a>
        </dd>
      </dl>
      {known.conventions && <p className="function-card-note">{known.conventions[language]}</p>}
    </>
  )
}

/** MathML from the catalogue, constants of ours; React's types know no such element. */
function Formula({ label, mathml: inside }: { label: string; mathml: string }) {
  return (
    <div className="formula" role="group" aria-label={label}>
      {createElement('math', { display: 'block', dangerouslySetInnerHTML: { __html: inside } })}
    </div>
  )
}

/** `(0, 1)`, `[0, ∞)`, `{0} ∪ (1, ∞)`. */
const rangeOf = (intervals: readonly Interval[]): string => intervals.map(intervalOf).join(' ∪ ')

const intervalOf = ({ min, max, minReached, maxReached }: Interval): string =>
  min === max
    ? `{${significant(min)}}`
    : `${minReached ? '[' : '('}${significant(min)}, ${significant(max)}${maxReached ? ']' : ')'}`

/** How often it can be differentiated: one less than the lowest order that jumps. */
function smoothness(activation: Numbers, params: Params): keyof Messages['card']['smoothness'] {
  const orders = activation.breaks(params).map((b) => b.order)
  const lowest = Math.min(...orders)
  return lowest === 0 ? '-1' : lowest === 1 ? '0' : lowest === 2 ? '1' : lowest === 3 ? '2' : 'Infinity'
}

import type { LabMessages } from '../../../i18n/labs.ts'
import { significant } from '../../../math/number.ts'
import { isPerceptron, type NetworkSnapshot, type Run } from '../engine/run.ts'
import { factsOf } from './facts.ts'
import { layerNames } from './layer-names.ts'
import './layer-gradients.css'

export interface LayerGradientsProps {
  run: Run
  network: NetworkSnapshot
  words: LabMessages['train']
}

/** Powers of ten from the beginning of a bar to its end. */
const DECADES = [-8, 0] as const

/** How long a bar is, as a share; 0 has none. */
const length = (gradient: number): number =>
  gradient === 0 ? 0 : Math.max(0.01, Math.min(1, (Math.log10(gradient) - DECADES[0]) / (DECADES[1] - DECADES[0]))) || 0

/** How much of the gradient comes to each layer, and what follows where none does. */
export function LayerGradients({ run, network, words }: LayerGradientsProps) {
  const names = layerNames(run.hidden, words)
  return (
    <section className="card panel" aria-labelledby="train-gradients">
      <h2 id="train-gradients">{isPerceptron(run) ? words.rules.perceptron : words.gradients}</h2>
      {isPerceptron(run) ? (
        <>
          <p className="train-plain">{words.theorem}</p>
          {run.task === 'xor' && <p className="train-fact">{words.noLine}</p>}
          <p className="train-note">{words.byTheRule}</p>
        </>
      ) : (
        <>
          <ul className="layer-gradients">
            {names.map((name, l) => {
              const gradient = network.gradients[l] ?? Number.NaN
              return (
                <li key={name}>
                  <span>{name}</span>
                  <svg className="layer-gradient-bar" aria-hidden="true">
                    <line x1="0" x2="100%" y1="50%" y2="50%" />
                    <rect width={`${100 * length(gradient)}%`} height="100%" rx="2" />
                  </svg>
                  <b>{gradient === 0 ? words.exactly : significant(gradient, 2)}</b>
                </li>
              )
            })}
          </ul>
          <p className="train-note">{words.gradientsLead}</p>
        </>
      )}
      {notes(run, network, words).map((note) => (
        <p key={note} className="train-fact">
          {note}
        </p>
      ))}
    </section>
  )
}

/** What follows from the numbers, in words. */
function notes(run: Run, network: NetworkSnapshot, words: LabMessages['train']): readonly string[] {
  const { stuck, allStuck, dead } = factsOf(run, network)
  const named = (layers: readonly number[]): string => layers.map((n) => words.columns.layer(String(n))).join(', ')
  const said = allStuck
    ? [words.allStuck]
    : stuck.length === 0
      ? []
      : [(stuck.length === run.hidden.length ? words.stuckLast : words.stuck)(named(stuck))]
  return [...said, ...dead.map(({ layer, units, of }) => words.deadIn(named([layer]), String(units), String(of)))]
}

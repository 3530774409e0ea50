import { LENGTHS } from '../../../activations/vector-shapes.ts'
import { vectorsById } from '../../../activations/vectors.ts'
import type { Language, Messages } from '../../../i18n/index.ts'
import { later, type LaterMessages } from '../../../i18n/later.ts'
import type { VectorChoice } from '../../../state/app-state.ts'
import type { Change } from '../../../state/history.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { MinusIcon, PlusIcon } from '../../../ui/icons.tsx'
import { Formula } from '../../../legend/formula/Formula.tsx'
import { EFFECT, effects } from './effects.ts'
import { resized, withVectorParam } from './entries.ts'
import { InputBars } from './InputBars.tsx'
import { JacobianTable } from './JacobianTable.tsx'
import { OutputBars } from './OutputBars.tsx'
import { usePointed } from './use-pointed.ts'
import { VectorDetails } from './VectorDetails.tsx'
import { VectorParameterControl } from './VectorParameterControl.tsx'
import './vector-panel.css'

export interface VectorPanelProps {
  vector: VectorChoice
  language: Language
  words: LaterMessages['vectors']
  messages: Messages
  change: Change
  settle: () => void
}

/** One vector function: the bars that go in, those that come out, and how each of them depends on each. */
export default function VectorPanel({ vector, language, words, messages, change, settle }: VectorPanelProps) {
  const { pointed, pointing } = usePointed()
  const known = vectorsById.get(vector.id)
  if (!known) return null
  const { values, params } = vector
  const y = known.f(values, params)
  const jacobian = known.jacobian(values, params)
  const { card } = later[language]
  const controls = { field: messages.field, range: messages.range }
  return (
    <>
      <div className="vector-panel" data-n={values.length}>
        <div className="vector-setting">
          <p>{known.about[language]}</p>
          <Formula label={`${known.name}: ${card.formula}`} mathml={known.formula()} />
          {known.letters && <p className="vector-letters">{known.letters[language]}</p>}
          {Object.entries(known.params).map(([name, parameter]) => (
            <VectorParameterControl
              {...controls}
              key={name}
              label={labelOf(name, words, parameter.symbol)}
              parameter={parameter}
              value={params[name] ?? parameter.value}
              onChange={(value) => change((s) => withVectorParam(s, name, value), `vector ${name}`)}
              onSettle={settle}
            />
          ))}
        </div>
        <section className="vector-input" aria-label={words.input}>
          <div className="vector-head">
            <h3>{words.input}</h3>
            <small>{words.lengths(String(LENGTHS[0]), String(LENGTHS[1]))}</small>
            {([-1, 1] as const).map((by) => {
              const next = resized(vector, by)
              return (
                <IconButton
                  key={by}
                  label={(by < 0 ? words.remove : words.add)[known.layout]}
                  off={!next}
                  onClick={() => change((s) => ({ ...s, vector: next }))}
                >
                  {by < 0 ? <MinusIcon /> : <PlusIcon />}
                </IconButton>
              )
            })}
          </div>
          <InputBars
            {...controls}
            vector={vector}
            shape={known}
            pointed={pointed}
            words={words}
            pointing={pointing}
            change={change}
            settle={settle}
          />
        </section>
        <OutputBars y={y} range={known.range} pointed={pointed} words={words} pointing={pointing} />
        <JacobianTable jacobian={jacobian} inputs={values.length} pointed={pointed} words={words} pointing={pointing} />
        <p className="vector-effect" id={EFFECT}>
          {effects(pointed, jacobian, words)}
        </p>
      </div>
      <VectorDetails known={known} vector={vector} language={language} words={words} card={card} />
    </>
  )
}

function labelOf(name: string, words: LaterMessages['vectors'], symbol: string): string {
  return Object.entries(words.params).find(([key]) => key === name)?.[1] ?? symbol
}

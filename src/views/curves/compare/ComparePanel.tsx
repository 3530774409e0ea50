import type { Language } from '../../../i18n/index.ts'
import { later, type LaterMessages } from '../../../i18n/later.ts'
import { furthest } from '../../../plot/furthest.ts'
import { operandsOf } from '../../../plot/operand.ts'
import { endsOf, type Plot } from '../../../plot/plot.ts'
import type { Series } from '../../../plot/series.ts'
import type { AppState, Pair } from '../../../state/app-state.ts'
import type { Change } from '../../../state/history.ts'
import { COMPARISONS } from '../../../state/pair.ts'
import { SwapIcon } from '../../../ui/icons.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { LineSample } from '../../../legend/LineSample.tsx'
import { useSettled } from '../../../ui/use-settled.ts'
import { CrossingList } from './CrossingList.tsx'
import { namesOf } from '../names-of.ts'
import { crossingsOf } from './crossings-of.ts'
import { short, stretches } from './in-words.ts'
import { firstPair, onlyDifference, withComparison, withSide } from './pair-changes.ts'
import './compare-panel.css'

export interface ComparePanelProps {
  /** One a curve, in legend order. */
  curves: readonly Series[]
  state: AppState
  /** As it was when it last stood still. */
  settled: Plot
  language: Language
  change: Change
  /** Values shall be read here. */
  onGo: (x: number) => void
}

/** Two curves side by side: what is drawn of them, how far they are apart at most, and where they meet. */
export default function ComparePanel({ curves, state, settled, language, change, onGo }: ComparePanelProps) {
  const words = later[language].compare
  const { pair } = state
  const still = useSettled(state)
  const names = namesOf(curves.map(({ label }) => label))
  return (
    <section className="card panel compare part-compare" aria-labelledby="compare-title">
      <h2 id="compare-title">{words.title}</h2>
      <Switch
        label={words.on}
        checked={pair !== null}
        onChange={(on) => change((s) => ({ ...s, pair: on ? firstPair(s) : null }))}
      />
      {!pair && curves.length < 2 && <p className="compare-note">{words.few}</p>}
      {pair && (
        <>
          <div className="compare-pair">
            {(['a', 'b'] as const).map((side) => (
              <label key={side}>
                <span>{side.toUpperCase()}</span>
                <select
                  value={pair[side]}
                  onChange={(e) => {
                    const curve = e.currentTarget.value
                    change((s) => withSide(s, side, curve))
                  }}
                >
                  {curves.map(({ curve }, i) => (
                    <option key={curve} value={curve}>
                      {names[i]}
                    </option>
                  ))}
                </select>
              </label>
            ))}
            <IconButton label={words.swap} onClick={() => change((s) => withSide(s, 'a', pair.b))}>
              <SwapIcon />
            </IconButton>
          </div>
          {COMPARISONS.map((one) => (
            <Comparison key={one} one={one} pair={pair} settled={settled} words={words} change={change} />
          ))}
          <Findings state={still} settled={settled} language={language} change={change} onGo={onGo} />
        </>
      )}
    </section>
  )
}

interface ComparisonProps {
  one: Pair['show'][number]
  pair: Pair
  settled: Plot
  words: LaterMessages['compare']
  change: Change
}

/** A switch for one line, and when it is drawn the line as the plot has it. */
function Comparison({ one, pair, settled, words, change }: ComparisonProps) {
  const line = settled.series.find((s) => s.comparison === one)
  const on = pair.show.includes(one)
  return (
    <>
      <Switch label={words[one]} checked={on} onChange={(next) => change((s) => withComparison(s, one, next))} />
      {on && line && (
        <p className="compare-line">
          <LineSample slot={line.slot} /> {line.label}
        </p>
      )}
    </>
  )
}

type FindingsProps = Omit<ComparePanelProps, 'curves'>

/** What follows from the two curves; `state` has stood still for a moment. */
function Findings({ state, settled, language, change, onGo }: FindingsProps) {
  const { compare: words, stretch: places } = later[language]
  const operands = operandsOf(state)
  if (!operands) return null
  const range = endsOf(settled.grid) ?? settled.x
  const far = furthest(...operands, range)
  return (
    <>
      {far && <p className="compare-note">{words.largest(short(far.size), stretches(far.at, range, places))}</p>}
      {state.pair?.show.includes('difference') && (
        <button type="button" onClick={() => change(onlyDifference)}>
          {words.alone}
        </button>
      )}
      <h3>{words.crossings}</h3>
      <CrossingList crossings={crossingsOf(state, settled)} range={range} words={words} places={places} onGo={onGo} />
    </>
  )
}

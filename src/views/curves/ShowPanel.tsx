import { useState } from 'react'
import type { Messages } from '../../i18n/index.ts'
import { printNumber } from '../../math/number.ts'
import type { Limits } from '../../plot/limits.ts'
import { logOf } from '../../plot/log-axis.ts'
import { rounded } from '../../plot/viewport.ts'
import type { AppState, Order } from '../../state/app-state.ts'
import { NumberField } from '../../ui/NumberField.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { withOrder } from './changes.ts'
import type { Change } from '../../state/history.ts'
import { parseIn, type Parsed } from '../../legend/number-input.ts'
import { nextStep } from '../../math/nice-step.ts'

export interface ShowPanelProps {
  state: AppState
  /** The y limits on screen: what own limits begin with. */
  y: Limits
  words: Messages['show']
  log: Messages['log']
  range: Messages['range']
  field: Messages['field']
  change: Change
  settle: () => void
}

/** The two y axes of the study note's plots. */
const PRESETS: readonly Limits[] = [
  [-0.1, 1.1],
  [-1, 5.5],
]

const ORDERS: readonly (readonly [Order, 'f' | 'df' | 'd2f'])[] = [
  [0, 'f'],
  [1, 'df'],
  [2, 'd2f'],
]

/** What is drawn besides the curves, and the y axis. */
export function ShowPanel({ state, y, words, log, range, field, change, settle }: ShowPanelProps) {
  const [own, setOwn] = useState(false)
  const preset = PRESETS.findIndex(([lo, hi]) => state.y !== 'auto' && state.y[0] === lo && state.y[1] === hi)
  const chosen = state.y === 'auto' ? 'auto' : preset < 0 || own ? 'own' : String(preset)
  const choose = (value: string): void => {
    setOwn(value === 'own')
    const next = value === 'auto' ? 'auto' : (PRESETS[Number(value)] ?? ([tidy(y[0]), tidy(y[1])] as const))
    const usable = !state.log || logOf(state.y)
    change((s) => ({ ...s, y: value === 'own' && s.y !== 'auto' && usable ? s.y : next }))
  }
  return (
    <section className="card panel part-show" aria-labelledby="show-title">
      <h2 id="show-title">{words.title}</h2>
      <div className="part-derivatives">
        {ORDERS.map(([order, key]) => (
          <Switch
            key={key}
            label={words[key]}
            checked={state.d.includes(order)}
            onChange={(on) => change((s) => withOrder(s, order, on))}
          />
        ))}
      </div>
      <Switch label={words.points} checked={state.points} onChange={(points) => change((s) => ({ ...s, points }))} />
      <Switch label={words.join} checked={state.join} onChange={(join) => change((s) => ({ ...s, join }))} />
      <label className="show-y">
        <span>{words.y}</span>
        <select value={chosen} onChange={(e) => choose(e.currentTarget.value)}>
          {PRESETS.map(([lo, hi], i) => (
            <option key={lo} value={String(i)}>
              {`${minus(lo)} … ${minus(hi)}`}
            </option>
          ))}
          <option value="auto">{words.yAuto}</option>
          <option value="own">{words.yOwn}</option>
        </select>
      </label>
      {chosen === 'own' && (
        <OwnLimits y={y} words={words} log={state.log} range={range} field={field} change={change} settle={settle} />
      )}
      <Switch label={log.label} checked={state.log} onChange={(on) => change((s) => ({ ...s, log: on }))} />
      {state.log && state.y !== 'auto' && !logOf(state.y) && (
        <p className="show-note">{log.limits(minus(state.y[0]), minus(state.y[1]))}</p>
      )}
    </section>
  )
}

interface OwnLimitsProps extends Omit<ShowPanelProps, 'state' | 'log'> {
  log: boolean
}

/** What a logarithmic axis can begin with. */
const LEAST = 1e-300

/** The lower end stays below the upper one: a text that would change that is refused with the reason. */
function OwnLimits({ y: [lo, hi], words, log, range, field, change, settle }: OwnLimitsProps) {
  const ordered = (parsed: Parsed, ends: (v: number) => Limits): Parsed => {
    if ('error' in parsed) return parsed
    const [low, high] = ends(parsed.value)
    return low < high ? parsed : { error: field.order(printNumber(low), printNumber(high)) }
  }
  const set = (next: Limits): void => {
    if (next[0] < next[1]) change((s) => ({ ...s, y: next }), 'y')
  }
  const unit = 10 ** Math.floor(Math.log10((hi - lo) / 5))
  const nudge = (v: number, direction: -1 | 1, big: boolean): number =>
    log ? nextStep(v, direction, big) : rounded(v + direction * unit * (big ? 10 : 1), unit)
  const parse = (text: string): Parsed => parseIn(text, field, log ? { min: LEAST } : {})
  return (
    <div className="show-own">
      <NumberField
        label={words.yLow}
        value={lo}
        parse={(text) => ordered(parse(text), (v) => [v, hi])}
        format={printNumber}
        nudge={nudge}
        lessLabel={range.less(words.yLow)}
        moreLabel={range.more(words.yLow)}
        onChange={(v) => set([v, hi])}
        onSettle={settle}
      />
      <NumberField
        label={words.yHigh}
        value={hi}
        parse={(text) => ordered(parse(text), (v) => [lo, v])}
        format={printNumber}
        nudge={nudge}
        lessLabel={range.less(words.yHigh)}
        moreLabel={range.more(words.yHigh)}
        onChange={(v) => set([lo, v])}
        onSettle={settle}
      />
    </div>
  )
}

const tidy = (v: number): number => Number(v.toPrecision(3))
const minus = (v: number): string => String(v).replace('-', '−')

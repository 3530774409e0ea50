import { useState, type ReactNode } from 'react'
import type { Messages } from '../../i18n/index.ts'
import { nextStep } from '../../math/nice-step.ts'
import { printNumber, significant } from '../../math/number.ts'
import type { AppState } from '../../state/app-state.ts'
import { NumberField } from '../../ui/NumberField.tsx'
import { RangeSlider } from '../../ui/RangeSlider.tsx'
import type { Change } from '../../state/history.ts'
import { LogSlider } from '../../legend/LogSlider.tsx'
import { parseIn } from '../../legend/number-input.ts'
import { stepEnds, domainOf, snapTo, unitOf } from './range-scale.ts'
import './range-controls.css'

export interface RangeControlsProps {
  state: AppState
  words: Messages['range']
  field: Messages['field']
  change: Change
  settle: () => void
  /** What stands at the end of the row. */
  children: ReactNode
}

/** The three arguments of np.arange: two thumbs for the range, a logarithmic slider for the step, a field for each. */
export function RangeControls({ state, words, field, change, settle, children }: RangeControlsProps) {
  const { start, stop, step } = state
  // The slider keeps its span while it is used: it may only grow, until the thumb is let go.
  const [held, setHeld] = useState(0)
  const domain = Math.max(held, domainOf(start, stop))
  const unit = unitOf(domain)
  const sign = step < 0 ? -1 : 1

  const setEnds = ([low, high]: readonly [number, number]): void => {
    setHeld(domain)
    change((s) => ({ ...s, start: low, stop: high }), 'range')
  }
  const release = (): void => {
    setHeld(0)
    settle()
  }
  const nudge = (v: number, direction: -1 | 1, big: boolean): number =>
    snapTo(v + direction * unit * (big ? 10 : 1), domain)
  const parse = (text: string) => parseIn(text, field)
  const fieldProps = { parse, format: printNumber, onSettle: settle }
  return (
    <>
      <div className="range part-range">
        <RangeSlider
          lowLabel={words.start}
          highLabel={words.stop}
          label={words.between}
          value={[start, stop]}
          min={-domain}
          max={domain}
          snap={(v) => snapTo(v, domain)}
          nudge={nudge}
          valueText={significant}
          onChange={setEnds}
          onSettle={release}
        />
      </div>
      <div className="range-fields">
        <NumberField
          {...fieldProps}
          className="part-fields part-range"
          label={words.start}
          value={start}
          nudge={nudge}
          lessLabel={words.less(words.start)}
          moreLabel={words.more(words.start)}
          onChange={(v) => change((s) => ({ ...s, start: v }), 'start')}
        />
        <NumberField
          {...fieldProps}
          className="part-fields part-range"
          label={words.stop}
          hint={words.stopHint}
          value={stop}
          nudge={nudge}
          lessLabel={words.less(words.stop)}
          moreLabel={words.more(words.stop)}
          onChange={(v) => change((s) => ({ ...s, stop: v }), 'stop')}
        />
        <NumberField
          {...fieldProps}
          className="part-fields part-step"
          label={words.step}
          value={step}
          nudge={(v, direction, big) => sign * nextStep(v, direction, big)}
          lessLabel={words.less(words.step)}
          moreLabel={words.more(words.step)}
          onChange={(v) => change((s) => ({ ...s, step: v }), 'step')}
        />
        <LogSlider
          className="range-step part-step"
          label={words.stepSlider}
          visibleLabel
          value={Math.abs(step)}
          ends={stepEnds(step)}
          limits={[0, Infinity]}
          valueText={(size) => significant(sign * size)}
          onChange={(size) => change((s) => ({ ...s, step: sign * size }), 'step slider')}
          onSettle={settle}
        />
        {children}
      </div>
    </>
  )
}

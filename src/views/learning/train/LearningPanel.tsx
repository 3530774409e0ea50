import { LogControl } from '../../../legend/LogControl.tsx'
import { parseIn } from '../../../legend/number-input.ts'
import { printNumber } from '../../../math/number.ts'
import type { AppState } from '../../../state/app-state.ts'
import { initialisers, LIMITS, losses, rules } from '../../../state/lab-state.ts'
import { NumberField } from '../../../ui/NumberField.tsx'
import { isPerceptron } from '../engine/run.ts'
import { anew } from './changes.ts'
import { Choice } from '../../../ui/Choice.tsx'
import type { SettingsProps } from './settings.ts'
import './settings.css'

export interface LearningPanelProps extends SettingsProps {
  /** How many points there are to learn from. */
  count: number
  /** A neuron alone may learn by the perceptron's own rule. */
  ownRule?: boolean
}

const [SEED_MIN, SEED_MAX] = LIMITS.seed

/** The ends of the slider of learning rates. */
const RATES = [1e-4, 10] as const

/** Samples between two updates that are offered. */
const BATCHES = [1, 2, 4, 10, 20, 50, 100]

/** How the network learns, and where it begins. */
export function LearningPanel({ state, count, ownRule = true, words, messages, change, settle }: LearningPanelProps) {
  const { field, range } = messages
  const set = (part: Partial<AppState>, gesture?: string): void => change((s) => anew({ ...s, ...part }), gesture)
  const byRule = ownRule && isPerceptron(state)
  const batch = state.batch >= count ? 0 : state.batch
  const batches = [...new Set([...BATCHES, ...(batch > 0 ? [batch] : [])])].filter((n) => n < count)
  return (
    <section className="card panel train-settings" aria-labelledby="train-settings">
      <h2 id="train-settings">{words.settings}</h2>
      {ownRule && state.hidden.length === 0 && (
        <>
          <Choice
            className="train-choice"
            label={words.rule}
            value={state.rule}
            options={rules.map((rule) => [rule, words.rules[rule]])}
            onChange={(rule) => set({ rule })}
          />
          <p className="train-note">{words.ruleHint}</p>
        </>
      )}
      {!byRule && (
        <Choice
          className="train-choice"
          label={words.lossName}
          value={state.loss}
          options={losses.map((loss) => [loss, words.losses[loss]])}
          onChange={(loss) => set({ loss })}
        />
      )}
      <div className="train-rate">
        <LogControl
          label={words.rate}
          sliderLabel={words.rateSlider}
          value={state.lr}
          ends={RATES}
          limits={LIMITS.lr}
          field={field}
          range={range}
          onChange={(lr) => set({ lr }, 'rate')}
          onSettle={settle}
        />
      </div>
      {!byRule && (
        <Choice
          className="train-choice"
          label={words.batch}
          value={String(batch)}
          options={[
            ['0', words.all],
            ...batches
              .toSorted((a, b) => a - b)
              .map((n): readonly [string, string] => [String(n), words.batches(String(n))]),
          ]}
          onChange={(n) => set({ batch: Number(n) })}
        />
      )}
      <Choice
        className="train-choice"
        label={words.init}
        value={state.init}
        options={initialisers.map((init) => [init, words.inits[init]])}
        onChange={(init) => set({ init })}
      />
      <div className="train-seed">
        <NumberField
          label={words.seed}
          value={state.seed}
          parse={(text) => parseIn(text, field, { min: SEED_MIN, max: SEED_MAX, notWhole: words.notWhole })}
          format={printNumber}
          nudge={(v, direction, big) => Math.max(SEED_MIN, Math.min(SEED_MAX, v + direction * (big ? 10 : 1)))}
          lessLabel={range.less(words.seed)}
          moreLabel={range.more(words.seed)}
          onChange={(seed) => set({ seed }, 'seed')}
          onSettle={settle}
        />
        <button type="button" onClick={() => set({ seed: state.seed < SEED_MAX ? state.seed + 1 : SEED_MIN })}>
          {words.another}
        </button>
      </div>
    </section>
  )
}

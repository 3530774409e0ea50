import { parseIn } from '../../../legend/number-input.ts'
import { nextStep, niceStep } from '../../../math/nice-step.ts'
import { printNumber, significant } from '../../../math/number.ts'
import type { AppState } from '../../../state/app-state.ts'
import { initialisers, LIMITS, losses, rules } from '../../../state/lab-state.ts'
import { NumberField } from '../../../ui/NumberField.tsx'
import { Slider } from '../../../ui/Slider.tsx'
import { isPerceptron } from '../engine/run.ts'
import { anew } from './changes.ts'
import { Choice } from './Choice.tsx'
import type { SettingsProps } from './settings.ts'
import './settings.css'

export interface LearningPanelProps extends SettingsProps {
  /** How many points there are to learn from. */
  count: number
  /** A neuron alone may learn by the perceptron's own rule. */
  ownRule?: boolean
}

const [RATE_MIN, RATE_MAX] = LIMITS.lr
const [SEED_MIN, SEED_MAX] = LIMITS.seed

/** Powers of ten at the ends of the slider. */
const DECADES = [-4, 1] as const

const nextRate = (rate: number, direction: -1 | 1, big: boolean): number =>
  Math.max(RATE_MIN, Math.min(RATE_MAX, nextStep(rate, direction, big)))

/** Samples between two updates that are offered. */
const BATCHES = [1, 2, 4, 10, 20, 50, 100]

/** How the network learns, and where it begins. */
export function LearningPanel({ state, count, ownRule = true, words, messages, change, settle }: LearningPanelProps) {
  const { field, range } = messages
  const set = (part: Partial<AppState>, gesture?: string): void => change((s) => anew({ ...s, ...part }), gesture)
  const byRule = ownRule && isPerceptron(state)
  const batch = state.batch >= count ? 0 : state.batch
  const batches = [...new Set([...BATCHES, ...(batch > 0 ? [batch] : [])])].filter((n) => n < count)
  const rate = {
    onChange: (lr: number) => set({ lr }, 'rate'),
    onSettle: settle,
  }
  return (
    <section className="card panel train-settings" aria-labelledby="train-settings">
      <h2 id="train-settings">{words.settings}</h2>
      {ownRule && state.hidden.length === 0 && (
        <>
          <Choice
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
          label={words.lossName}
          value={state.loss}
          options={losses.map((loss) => [loss, words.losses[loss]])}
          onChange={(loss) => set({ loss })}
        />
      )}
      <div className="train-rate">
        <NumberField
          {...rate}
          label={words.rate}
          value={state.lr}
          parse={(text) => parseIn(text, field, { min: RATE_MIN, max: RATE_MAX })}
          format={printNumber}
          nudge={nextRate}
          lessLabel={range.less(words.rate)}
          moreLabel={range.more(words.rate)}
        />
        <Slider
          label={words.rateSlider}
          value={Math.log10(state.lr)}
          min={DECADES[0]}
          max={DECADES[1]}
          snap={(log) => Math.log10(niceStep(log))}
          nudge={(log, direction, big) => Math.log10(nextRate(10 ** log, direction, big))}
          valueText={(log) => significant(10 ** log, 3)}
          onChange={(log) => rate.onChange(niceStep(log))}
          onSettle={settle}
        />
      </div>
      {!byRule && (
        <Choice
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

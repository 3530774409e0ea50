import type { Messages } from '../../../i18n/index.ts'
import { parseIn } from '../../../legend/number-input.ts'
import { printNumber, significant } from '../../../math/number.ts'
import { LIMITS } from '../../../state/lab-state.ts'
import { NumberField } from '../../../ui/NumberField.tsx'
import { Slider } from '../../../ui/Slider.tsx'
import type { Weights } from './weighted.ts'
import './weight-controls.css'

export interface WeightControlsProps {
  weights: Weights
  /** What the three numbers are called. */
  labels: readonly [w1: string, w2: string, b: string]
  messages: Messages
  /** The place of the one that has changed, 0 … 2. */
  onChange: (weights: Weights, at: number) => void
  onSettle: () => void
}

/** Ends and step of the sliders; a field takes whatever a link does. */
const MOST = 5
const STEP = 0.1
const [MIN, MAX] = LIMITS.weight

const rounded = (v: number): number => Number((Math.round(v / STEP) * STEP).toFixed(10)) + 0
const within = (v: number, most: number): number => Math.max(-most, Math.min(most, v))
const nudged =
  (most: number) =>
  (v: number, direction: -1 | 1, big: boolean): number =>
    within(rounded(v + direction * STEP * (big ? 10 : 1)), most)

/** Two weights and a bias, each a slider with a field. */
export function WeightControls({ weights, labels, messages, onChange, onSettle }: WeightControlsProps) {
  const { field, range } = messages
  return (
    <div className="weights">
      {labels.map((label, at) => {
        const value = weights[at] ?? 0
        const set = (next: number): void => {
          const [w1, w2, b] = weights
          onChange([at === 0 ? next : w1, at === 1 ? next : w2, at === 2 ? next : b], at)
        }
        return (
          <div key={label} className="weight">
            <span aria-hidden="true">{label}</span>
            <Slider
              label={label}
              value={value}
              min={-MOST}
              max={MOST}
              mark={0}
              origin={0}
              snap={(v) => within(rounded(v), MOST)}
              nudge={nudged(MOST)}
              valueText={significant}
              onChange={set}
              onSettle={onSettle}
            />
            <NumberField
              label={label}
              value={value}
              parse={(text) => parseIn(text, field, { min: MIN, max: MAX })}
              format={printNumber}
              nudge={nudged(MAX)}
              lessLabel={range.less(label)}
              moreLabel={range.more(label)}
              onChange={set}
              onSettle={onSettle}
            />
          </div>
        )
      })}
    </div>
  )
}

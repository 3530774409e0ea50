import type { Messages } from '../../../i18n/index.ts'
import type { Weights } from '../by-hand/weighted.ts'
import { WeightControls } from '../by-hand/WeightControls.tsx'
import { gateNames, type Gate } from './gates.ts'

export interface LayerNeuronProps {
  name: string
  /** What it computes. */
  formula: string
  weights: Weights
  labels: readonly [w1: string, w2: string, b: string]
  /** What the choice of gates is called. */
  gatesLabel: string
  /** The gates that it is at present. */
  gates: readonly Gate[]
  messages: Messages
  onGate: (gate: Gate) => void
  onChange: (weights: Weights, at: number) => void
  onSettle: () => void
}

/** One neuron of the two layers: the gates that it can be at a press, its weights and its bias. */
export function LayerNeuron({ name, formula, gatesLabel, gates, onGate, ...controls }: LayerNeuronProps) {
  return (
    <div className="layer-neuron" role="group" aria-label={name}>
      <p className="layer-formula">
        <b>{name}</b> {formula}
      </p>
      <div className="layer-gates" role="group" aria-label={gatesLabel}>
        {gateNames.map((gate) => (
          <button key={gate} type="button" aria-pressed={gates.includes(gate)} onClick={() => onGate(gate)}>
            {gate}
          </button>
        ))}
      </div>
      <WeightControls {...controls} />
    </div>
  )
}

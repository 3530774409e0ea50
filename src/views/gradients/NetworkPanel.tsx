import type { Messages } from '../../i18n/index.ts'
import type { LabMessages } from '../../i18n/labs.ts'
import type { AppState } from '../../state/app-state.ts'
import type { Change } from '../../state/history.ts'
import { defaultLab, initialisers, LIMITS } from '../../state/lab-state.ts'
import { Part } from '../../legend/Part.tsx'
import { WholeControl } from './WholeControl.tsx'
import './network-panel.css'

export interface NetworkPanelProps {
  state: AppState
  words: LabMessages['gradients']['network']
  field: Messages['field']
  range: Messages['range']
  change: Change
  settle: () => void
}

type Whole = 'depth' | 'width' | 'seed' | 'seeds'

/** What the network is made of, apart from its activation. */
export function NetworkPanel({ state, words, field, range, change, settle }: NetworkPanelProps) {
  const { depth, width, init, seed, seeds } = state
  const control = (name: Whole, label: string, slider = true) => (
    <WholeControl
      label={label}
      value={state[name]}
      limits={LIMITS[name]}
      usual={defaultLab[name]}
      slider={slider}
      notWhole={words.whole}
      field={field}
      range={range}
      onChange={(value) => change((s) => ({ ...s, [name]: value }), name)}
      onSettle={settle}
    />
  )
  // Seeds that no network of this picture has had.
  const fresh = seed + seeds <= LIMITS.seed[1] ? seed + seeds : LIMITS.seed[0]
  return (
    <section className="card panel network-panel" aria-labelledby="network-title">
      <h2 id="network-title">{words.title}</h2>
      <Part name="depth">{control('depth', words.depth)}</Part>
      <Part name="settings">
        {control('width', words.width)}
        <fieldset className="initialisers">
          <legend>{words.init}</legend>
          {initialisers.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="initialiser"
                checked={one === init}
                onChange={() => change((s) => ({ ...s, init: one }))}
              />
              <b>{words.inits[one].name}</b>
              <span>{words.inits[one].about}</span>
            </label>
          ))}
        </fieldset>
        {control('seeds', words.seeds)}
        <div className="network-seed">
          {control('seed', words.seed, false)}
          <button type="button" onClick={() => change((s) => ({ ...s, seed: fresh }))}>
            {words.another}
          </button>
        </div>
        <p className="network-about">{words.about(`2 – ${depth === 1 ? width : `${width} × ${depth}`} – 1`)}</p>
      </Part>
    </section>
  )
}

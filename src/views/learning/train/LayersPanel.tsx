import { useEffect, useRef } from 'react'
import { parseIn } from '../../../legend/number-input.ts'
import { LineSample } from '../../../legend/LineSample.tsx'
import { printNumber } from '../../../math/number.ts'
import { LIMITS, MAX_HIDDEN } from '../../../state/lab-state.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { CloseIcon, PlusIcon } from '../../../ui/icons.tsx'
import { NumberField } from '../../../ui/NumberField.tsx'
import { withAct, withLayer, withoutLayer, withUnits } from './changes.ts'
import { actPlaces } from './run-of.ts'
import type { SettingsProps } from './settings.ts'
import './settings.css'

const [FEWEST, MOST] = LIMITS.units

export interface LayersPanelProps extends SettingsProps {
  /** Each layer has an activation of the legend; else all curves take their turns in it. */
  acts?: boolean
}

/** Hidden layers: how many, of how many units, with which activation of the legend. */
export function LayersPanel({ state, curves, acts = true, words, messages, change, settle }: LayersPanelProps) {
  const { hidden } = state
  const { field, range } = messages
  const places = actPlaces(state, curves)
  const panel = useRef<HTMLElement>(null)
  /** How many are left after one is removed. */
  const left = useRef<number | null>(null)
  useEffect(() => {
    // After the last layer the one before it takes the focus, or what adds one.
    if (left.current === hidden.length && document.activeElement === document.body) {
      const rest = panel.current?.querySelectorAll<HTMLElement>('.train-remove')
      const next = rest?.item(rest.length - 1) ?? panel.current?.querySelector<HTMLElement>('.train-add')
      next?.focus()
    }
    left.current = null
  }, [hidden.length])
  return (
    <section ref={panel} className="card panel train-settings" aria-labelledby="train-layers">
      <h2 id="train-layers">{words.layers}</h2>
      {hidden.length === 0 && <p className="train-note">{words.noLayers}</p>}
      {hidden.map((units, layer) => {
        const n = String(layer + 1)
        const label = words.units(n)
        const place = places[layer] ?? 0
        return (
          // A layer has no name but its place.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={layer} className="train-layer" role="group" aria-label={words.layer(n)}>
            <h3 aria-hidden="true">{words.layer(n)}</h3>
            <IconButton
              className="train-remove"
              label={words.removeLayer(n)}
              onClick={() => {
                left.current = hidden.length - 1
                change((s) => withoutLayer(s, layer))
              }}
            >
              <CloseIcon />
            </IconButton>
            <NumberField
              label={label}
              value={units}
              parse={(text) => parseIn(text, field, { min: FEWEST, max: MOST, notWhole: words.notWhole })}
              format={printNumber}
              nudge={(v, direction, big) => Math.max(FEWEST, Math.min(MOST, v + direction * (big ? 4 : 1)))}
              lessLabel={range.less(label)}
              moreLabel={range.more(label)}
              onChange={(v) => change((s) => withUnits(s, layer, v), `units ${layer}`)}
              onSettle={settle}
            />
            {acts && (
              <label className="train-act">
                <span>{words.act(n)}</span>
                <span className="train-select">
                  <LineSample slot={curves[place]?.slot ?? 0} />
                  <select
                    value={curves[place]?.curve}
                    onChange={(e) => {
                      const { value } = e.currentTarget
                      change((s) => withAct(s, layer, value))
                    }}
                  >
                    {curves.map(({ curve, label: name }) => (
                      <option key={curve} value={curve}>
                        {name}
                      </option>
                    ))}
                  </select>
                </span>
              </label>
            )}
          </div>
        )
      })}
      <Button className="train-add" off={hidden.length === MAX_HIDDEN} onClick={() => change(withLayer)}>
        <PlusIcon />
        {words.addLayer}
      </Button>
      {hidden.length === MAX_HIDDEN && <p className="train-note">{words.most(String(MAX_HIDDEN))}</p>}
    </section>
  )
}

import type { VectorShape } from '../../../activations/vector-function.ts'
import type { Messages } from '../../../i18n/index.ts'
import type { LaterMessages } from '../../../i18n/later.ts'
import { printNumber, significant } from '../../../math/number.ts'
import type { VectorChoice } from '../../../state/app-state.ts'
import type { Change } from '../../../state/history.ts'
import { MAX_ENTRY } from '../../../state/vector.ts'
import { BarSlider } from '../../../ui/BarSlider.tsx'
import { NumberField } from '../../../ui/NumberField.tsx'
import { rounded } from '../../../plot/viewport.ts'
import { parseIn } from '../../../legend/number-input.ts'
import { EFFECT, type Pointed } from './effects.ts'
import { BAR, indexed, roleOf, withEntry, type Role } from './entries.ts'
import { Groups } from './Groups.tsx'
import type { Pointing } from './use-pointed.ts'
import './input-bars.css'

export interface InputBarsProps {
  vector: VectorChoice
  shape: VectorShape
  pointed: Pointed
  words: LaterMessages['vectors']
  field: Messages['field']
  range: Messages['range']
  pointing: Pointing
  change: Change
  settle: () => void
}

/** How far one key press moves a bar's end. */
const UNIT = 0.1

const snap = (x: number): number => Math.max(-BAR, Math.min(BAR, rounded(x, UNIT)))
const nudgeBar = (x: number, direction: -1 | 1, big: boolean): number => snap(x + direction * UNIT * (big ? 10 : 1))
/** Typed numbers may lie beyond the bars. */
const nudgeField = (x: number, direction: -1 | 1, big: boolean): number =>
  Math.max(-MAX_ENTRY, Math.min(MAX_ENTRY, rounded(x + direction * UNIT * (big ? 10 : 1), UNIT)))

/** The vector as bars to drag, with a number field under each. */
export function InputBars({ vector, shape, pointed, words, field, range, pointing, change, settle }: InputBarsProps) {
  const { values, params } = vector
  const entries = values.map((value, i) => {
    const role = roleOf(shape, params, values.length, i)
    const x = indexed('x', i)
    return {
      value,
      x,
      letter: role?.letter ?? '',
      label: role ? inRole(x, role, words) : x,
      column: pointed.input === i ? 'vector-column vector-lit' : 'vector-column',
      set: (next: number) => change((s) => withEntry(s, i, next), `vector ${i}`),
      point: pointing({ input: i }),
    }
  })
  return (
    <>
      <div className="vector-columns vector-bars">
        <Groups shape={shape} params={params} length={values.length} words={words} />
        <div className="vector-ticks" aria-hidden="true">
          <span>{BAR}</span>
          <span>0</span>
          <span>{`−${BAR}`}</span>
        </div>
        {entries.map(({ value, x, letter, label, column, set, point }) => (
          <div key={x} className={column} {...point}>
            <BarSlider
              label={label}
              describedBy={EFFECT}
              value={value}
              min={-BAR}
              max={BAR}
              snap={snap}
              nudge={nudgeBar}
              valueText={significant}
              onChange={set}
              onSettle={settle}
            />
            <span className="vector-name" aria-hidden="true">
              {x}
              {letter !== '' && <small>{letter}</small>}
            </span>
          </div>
        ))}
      </div>
      <div className="vector-columns vector-fields" role="group" aria-label={words.values}>
        {entries.map(({ value, x, column, set, point }) => (
          <div key={x} className={column} {...point}>
            <NumberField
              label={x}
              value={value}
              parse={(text) => parseIn(text, field, { min: -MAX_ENTRY, max: MAX_ENTRY })}
              format={printNumber}
              nudge={nudgeField}
              lessLabel={range.less(x)}
              moreLabel={range.more(x)}
              onChange={set}
              onSettle={settle}
            />
          </div>
        ))}
      </div>
    </>
  )
}

function inRole(x: string, { output, part }: Role, words: LaterMessages['vectors']): string {
  return words[part](x, indexed('y', output))
}

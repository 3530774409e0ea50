import type { LaterMessages } from '../../../i18n/later.ts'
import { significant } from '../../../math/number.ts'
import { EFFECT, type Pointed } from './effects.ts'
import { indexed } from './entries.ts'
import { barEnds } from './scale.ts'
import type { Pointing } from './use-pointed.ts'
import './output-bars.css'

export interface OutputBarsProps {
  y: readonly number[]
  /** All that the function can give. */
  range: readonly [min: number, max: number]
  pointed: Pointed
  words: LaterMessages['vectors']
  pointing: Pointing
}

/** What comes out: a bar and its number for each output, a row each. */
export function OutputBars({ y, range, pointed, words, pointing }: OutputBarsProps) {
  const [lo, hi] = barEnds(range, y)
  const share = (v: number): number => (100 * (Math.max(lo, Math.min(hi, v)) - lo)) / (hi - lo)
  const zero = share(0)
  return (
    <section className="vector-output" aria-label={words.output}>
      <div className="vector-head">
        <h3>{words.output}</h3>
        <small>{words.bars(significant(lo), significant(hi))}</small>
      </div>
      <table>
        <caption className="visually-hidden">{words.outputsCaption}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.outputNumber}</th>
            <th scope="col">{words.outputValue}</th>
          </tr>
        </thead>
        <tbody>
          {y.map((value, i) => (
            <tr
              key={indexed('y', i)}
              className={pointed.output === i ? 'vector-lit' : undefined}
              {...pointing({ output: i })}
            >
              <th scope="row">
                <button
                  type="button"
                  className="ghost"
                  aria-describedby={EFFECT}
                  // Not every browser gives the focus to a button that is pressed.
                  onClick={(e) => e.currentTarget.focus()}
                >
                  {indexed('y', i)}
                </button>
              </th>
              <td className="vector-output-value">{significant(value)}</td>
              <td className="vector-output-bar" aria-hidden="true">
                <svg>
                  <rect className="bar-slider-track" width="100%" height="100%" rx="5" />
                  <rect
                    className="bar-slider-bar"
                    x={`${Math.min(zero, share(value))}%`}
                    width={`${Math.abs(share(value) - zero)}%`}
                    height="100%"
                  />
                  <line className="bar-slider-zero" x1={`${zero}%`} x2={`${zero}%`} y2="100%" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

import type { VectorMessages } from '../../../i18n/vectors/index.ts'
import { significant } from '../../../math/number.ts'
import type { Pointed } from './effects.ts'
import { indexed } from './entries.ts'
import { barEnds } from './scale.ts'

export interface OutputBarsProps {
  y: readonly number[]
  /** All that the function can give. */
  range: readonly [min: number, max: number]
  pointed: Pointed
  words: VectorMessages
  onPoint: (pointed: Pointed) => void
}

/** What comes out: a bar and its number for each output, a row each. */
export function OutputBars({ y, range, pointed, words, onPoint }: OutputBarsProps) {
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
              onPointerEnter={() => onPoint({ output: i })}
              onPointerLeave={() => onPoint({})}
              onFocus={() => onPoint({ output: i })}
              onBlur={() => onPoint({})}
            >
              <th scope="row">
                <button
                  type="button"
                  className="ghost"
                  aria-describedby="vector-effect"
                  onClick={() => onPoint({ output: i })}
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

import type { LaterMessages } from '../../../i18n/later.ts'
import { significant } from '../../../math/number.ts'
import type { Pointed } from './effects.ts'
import { indexed } from './entries.ts'
import { niceLimit, slopeText } from './scale.ts'
import type { Pointing } from './use-pointed.ts'
import './jacobian-table.css'

export interface JacobianTableProps {
  /** A row for each output. */
  jacobian: readonly (readonly number[])[]
  inputs: number
  pointed: Pointed
  words: LaterMessages['vectors']
  pointing: Pointing
}

/** Where all slopes are smaller than this, all colours are pale: next to nothing comes through. */
const PALE = 0.1

/** So many columns leave room for two decimals only on a phone. */
const MANY = 5

/** The Jacobian as a heat map: the stronger the colour, the faster the output changes; its number in each cell. */
export function JacobianTable({ jacobian, inputs, pointed, words, pointing }: JacobianTableProps) {
  const limit = Math.max(PALE, niceLimit(jacobian.flat()))
  const columns = Array.from({ length: inputs }, (_, j) => indexed('x', j))
  const lit = (i: number, j: number): boolean => {
    const { input, output } = pointed
    return input !== undefined && output !== undefined ? i === output && j === input : i === output || j === input
  }
  return (
    <section className="vector-jacobian" aria-label={words.jacobian}>
      <div className="vector-head">
        <h3>{words.jacobian}</h3>
        <Scale limit={limit} label={words.scale(significant(limit))} />
      </div>
      <table>
        <caption className="visually-hidden">{words.jacobianCaption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.outputNumber}</span>
            </th>
            {columns.map((x, j) => (
              <th key={x} scope="col" className={pointed.input === j ? 'vector-lit' : undefined}>
                {x}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {jacobian.map((row, i) => (
            <tr key={indexed('y', i)}>
              <th scope="row" className={pointed.output === i ? 'vector-lit' : undefined}>
                {indexed('y', i)}
              </th>
              {row.map((slope, j) => (
                <td
                  key={columns[j]}
                  className={lit(i, j) ? 'vector-lit' : undefined}
                  {...pointing({ input: j, output: i })}
                >
                  <svg aria-hidden="true">
                    <rect
                      className={slope < 0 ? 'heat-minus' : 'heat-plus'}
                      width="100%"
                      height="100%"
                      rx="5"
                      fillOpacity={Math.min(1, Math.abs(slope) / limit) || 0}
                    />
                  </svg>
                  <span>{slopeText(slope, inputs > MANY ? 2 : 3)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const STEPS = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1] as const

/** What the colours stand for. */
function Scale({ limit, label }: { limit: number; label: string }) {
  return (
    <small className="heat-scale" role="img" aria-label={label}>
      <span>{`−${significant(limit)}`}</span>
      <svg width="90" height="12">
        {STEPS.map((share, k) => (
          <rect
            key={share}
            className={share < 0 ? 'heat-minus' : 'heat-plus'}
            x={k * 10}
            width="10"
            height="12"
            fillOpacity={Math.abs(share)}
          />
        ))}
        <rect className="heat-frame" x="0.5" y="0.5" width="89" height="11" />
      </svg>
      <span>{`+${significant(limit)}`}</span>
    </small>
  )
}

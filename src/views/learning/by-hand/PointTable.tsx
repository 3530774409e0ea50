import type { LabMessages } from '../../../i18n/labs.ts'
import './point-table.css'

/** One of the four points, with the numbers that lead to its output. */
interface PointRow {
  readonly x1: number
  readonly x2: number
  /** Under the heads between the inputs and what is wanted. */
  readonly steps: readonly string[]
  readonly wanted: 0 | 1
  readonly right: boolean
}

export interface PointTableProps {
  caption: string
  heads: readonly string[]
  rows: readonly PointRow[]
  words: LabMessages['hand']
}

/** What becomes of the four points, number by number. */
export function PointTable({ caption, heads, rows, words }: PointTableProps) {
  return (
    <div className="point-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">x₁</th>
            <th scope="col">x₂</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">{words.wanted}</th>
            <th scope="col">
              <span className="visually-hidden">{words.judgement}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ x1, x2, steps, wanted, right }) => (
            <tr key={`${x1}${x2}`} className={right ? undefined : 'point-wrong'}>
              <th scope="row">{x1}</th>
              <td>{x2}</td>
              {steps.map((step, i) => (
                <td key={heads[i]}>{step}</td>
              ))}
              <td>
                <svg className={`point-class plane-class-${wanted}`} width="12" height="12" aria-hidden="true">
                  {wanted === 1 ? <rect x="1" y="1" width="10" height="10" /> : <circle cx="6" cy="6" r="5.5" />}
                </svg>
                {wanted}
              </td>
              <td className="point-judgement">
                {right ? '✓' : '✗'}
                <span className="point-word"> {right ? words.right : words.wrong}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

import type { LabMessages } from '../../../../i18n/labs.ts'
import { LineSample } from '../../../../legend/LineSample.tsx'
import { percentRange, percents, whole } from './in-numbers.ts'
import type { Rate } from './RateChart.tsx'
import './rate-table.css'

export interface RateTableProps {
  rates: readonly Rate[]
  /** Whether the network has a hidden layer. */
  hidden: boolean
  /** The race's seed. */
  seed: number
  words: LabMessages['race']['seeds']
  onSeed: (seed: number) => void
}

/** Every number of the chart, what the hidden layers did, and a solved and a failed run to look at. */
export function RateTable({ rates, hidden, seed, words, onSeed }: RateTableProps) {
  const { table, percent, none } = words
  return (
    <div className="rate-table" role="region" aria-label={table.title} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{table.title}</caption>
        <thead>
          <tr>
            <th scope="col">{table.activation}</th>
            <th scope="col">{table.solved}</th>
            <th scope="col">{table.share}</th>
            <th scope="col">{table.interval}</th>
            <th scope="col">{table.median}</th>
            {hidden && (
              <>
                <th scope="col">{table.moved}</th>
                <th scope="col">{table.dead}</th>
              </>
            )}
            <th scope="col">{table.good}</th>
            <th scope="col">{table.bad}</th>
          </tr>
        </thead>
        <tbody>
          {rates.map(({ key, label, slot, tally }) => {
            const { runs, solved, share, interval, median, moved, deadFailed, firstSolved, firstFailed } = tally
            return (
              <tr key={key}>
                <th scope="row">
                  <span>
                    <LineSample slot={slot} />
                    {label}
                  </span>
                </th>
                <td>{table.of(whole(solved), whole(runs))}</td>
                <td>{runs > 0 ? percent(percents(share)) : none}</td>
                <td>{runs > 0 ? percent(percentRange(interval)) : none}</td>
                <td>{median === null ? none : whole(median)}</td>
                {hidden && (
                  <>
                    <td>{table.of(whole(moved), whole(runs))}</td>
                    <td>{table.of(whole(deadFailed), whole(runs - solved))}</td>
                  </>
                )}
                {[firstSolved, firstFailed].map((one, i) => (
                  <td key={i === 0 ? 'good' : 'bad'}>
                    {one === null ? (
                      none
                    ) : (
                      <button
                        type="button"
                        className="ghost"
                        aria-label={table.show(whole(one))}
                        aria-current={one === seed ? 'true' : undefined}
                        onClick={() => onSeed(one)}
                      >
                        {table.seed(whole(one))}
                      </button>
                    )}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

import type { LabMessages } from '../../i18n/labs.ts'
import type { Measure } from '../../state/lab-state.ts'
import { printed } from './in-words.ts'
import type { Row } from './traces.ts'
import './layer-table.css'

export interface LayerTableProps {
  rows: readonly Row[]
  measure: Measure
  /** The chosen layer, 1 = the first. */
  layer: number
  words: LabMessages['gradients']
}

/** The plot in numbers: layers down, curves across. */
export function LayerTable({ rows, measure, layer, words: { table: words, measures } }: LayerTableProps) {
  const layers = rows[0]?.profile.layers ?? 0
  return (
    <section className="card" aria-labelledby="layer-table-title">
      <h2 className="layer-table-title" id="layer-table-title">
        {words.title}
      </h2>
      <p className="layer-table-what" id="layer-table-what">
        {words.caption(measures[measure].name)}
      </p>
      {/* A region that scrolls must be reachable by keyboard. */}
      <div className="layer-table" role="region" aria-label={words.region} tabIndex={0}>
        <table aria-labelledby="layer-table-what">
          <thead>
            <tr>
              <th scope="col">{words.layer}</th>
              {rows.map(({ series }) => (
                <th key={series.curve} scope="col">
                  {series.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: layers }, (_, l) => (
              <tr key={l} className={l + 1 === layer ? 'layer-table-here' : ''}>
                <th scope="row">
                  {l + 1}
                  {l + 1 === layers && <small> {words.output}</small>}
                </th>
                {rows.map(({ series, profile }) => {
                  const { median, lo, hi } = profile.measures[measure]
                  const say = (values: Float64Array): string => printed(measure, values[l] ?? Number.NaN)
                  return (
                    <td key={series.curve}>
                      {say(median)}
                      {profile.seeds > 1 && (
                        <small>
                          {say(lo)} … {say(hi)}
                        </small>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

import { Suspense } from 'react'
import type { Language, Messages } from '../../i18n/index.ts'
import { significant } from '../../math/number.ts'
import type { Limits } from '../../plot/limits.ts'
import { labelOf, type Series } from '../../plot/series.ts'
import { Button } from '../../ui/Button.tsx'
import { lazyPart, Nothing } from '../../ui/lazy-part.tsx'
import { Slider } from '../../ui/Slider.tsx'
import { LineSample } from '../../legend/LineSample.tsx'
import { probeAt, probeUnit, readings } from './probe.ts'
import './probe-panel.css'

export interface ProbePanelProps {
  /** The visible lines. */
  lines: readonly Series[]
  /** Read here; null: nowhere yet. */
  x: number | null
  /** It stays: there is time and room for notes. A pointer that passes by moves nothing. */
  pinned: boolean
  limits: Limits
  language: Language
  words: Messages['probe']
  onChange: (x: number | null) => void
  onSettle: () => void
}

/** Words of the catalogue: they are fetched after the first picture. */
const Convention = lazyPart(() => import('./Convention.tsx'), Nothing)

const COLUMNS = ['f(x)', 'f′(x)', 'f″(x)'] as const

/** f, f′ and f″ of each visible curve at one x, and what is agreed upon where they have none. */
export function ProbePanel({ lines, x, pinned, limits, language, words, onChange, onSettle }: ProbePanelProps) {
  const [lo, hi] = limits
  const middle = probeAt((lo + hi) / 2, limits)
  const shareOf = (v: number): number => (v - lo) / (hi - lo)
  const valueOf = (share: number): number => probeAt(lo + share * (hi - lo), limits)
  const rows = readings(lines, x ?? middle)
  const notes = x === null || !pinned ? [] : rows.filter((r) => r.at)
  const unit = probeUnit(limits)
  return (
    <section className="card panel probe part-readings" aria-labelledby="probe-title">
      <div className="panel-head">
        <h2 id="probe-title">{x === null ? words.none : words.title(significant(x))}</h2>
        <Button className="ghost" off={x === null} onClick={() => onChange(null)}>
          {words.clear}
        </Button>
      </div>
      <Slider
        label={words.slider}
        // As a share of the way from left to right: while the range is dragged and nothing is read, nothing changes.
        value={x === null ? 0.5 : shareOf(x)}
        min={0}
        max={1}
        snap={(share) => shareOf(valueOf(share))}
        nudge={(share, direction, big) => shareOf(probeAt(valueOf(share) + direction * unit * (big ? 10 : 1), limits))}
        valueText={(share) => (x === null ? words.nowhere : significant(valueOf(share)))}
        onChange={(share) => onChange(valueOf(share))}
        onSettle={onSettle}
      />
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.function}</span>
            </th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ series, values }) => (
            <tr key={series.curve}>
              <th scope="row">
                <LineSample slot={series.slot} />
                <span className="probe-name">{labelOf(series.activation, series.params, 0)}</span>
              </th>
              {COLUMNS.map((column, order) => {
                const value = values[order] ?? null
                const asked = x !== null && (order === 0 || !series.comparison)
                return (
                  <td key={column} title={asked && value === null ? words.undefinedTitle : undefined}>
                    {!asked ? '–' : value === null ? words.undefined : significant(value)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {x === null && <p className="probe-hint">{words.hint}</p>}
      <div className="part-names">
        <Suspense>
          {notes.map(({ series, at }) => (
            <Convention
              key={series.curve}
              id={series.activation.id}
              label={`${at ? words.at[at] : ''} (${labelOf(series.activation, series.params, 0)}):`}
              language={language}
            />
          ))}
        </Suspense>
      </div>
    </section>
  )
}

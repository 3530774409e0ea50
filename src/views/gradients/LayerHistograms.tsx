import type { LabMessages } from '../../i18n/labs.ts'
import { LineSample } from '../../legend/LineSample.tsx'
import type { Series } from '../../plot/series.ts'
import { commonAxis, histogram, type Histogram, type HistogramAxis } from './histogram.ts'
import { HistogramBars } from './HistogramBars.tsx'
import { percent } from './in-words.ts'
import type { LayerValues } from './messages.ts'
import { scientific } from './scientific.ts'
import type { Job } from './setup.ts'
import './layer-histograms.css'

export interface LayerHistogramsProps {
  /** The visible curves, in legend order. */
  curves: readonly Series[]
  values: readonly LayerValues[]
  /** What the values belong to. */
  job: Job
  words: LabMessages['gradients']
}

const KINDS = ['activations', 'gradients'] as const

/** The activations and gradients of one layer, one by one: a row a curve, all on the same axes. */
export function LayerHistograms({ curves, values, job, words: all }: LayerHistogramsProps) {
  const words = all.values
  const rows = curves.flatMap((series) => {
    const own = values.find(({ curve }) => curve === series.curve)
    return own ? [{ series, own }] : []
  })
  const axes = {
    activations: commonAxis(
      rows.map(({ own }) => own.activations),
      false,
    ),
    gradients: commonAxis(
      rows.map(({ own }) => own.gradients),
      true,
    ),
  }
  const layer = String(job.layer)
  const last = job.layer === job.depth + 1
  return (
    <section className="card panel" aria-labelledby="layer-values-title">
      <h2 id="layer-values-title">{words.title(layer, last)}</h2>
      <p className="panel-note">{words.about(String(job.seed))}</p>
      <div className="histograms">
        <div className="histogram-heads" aria-hidden="true">
          <span />
          {KINDS.map((kind) => (
            <span key={kind}>{words[kind]}</span>
          ))}
        </div>
        <ul>
          {rows.map(({ series, own }) => (
            <li key={series.curve} className="histogram-row">
              <span className="histogram-name">
                <LineSample slot={series.slot} />
                <span>{series.label}</span>
              </span>
              {KINDS.map((kind) => {
                const made = histogram(own[kind], axes[kind])
                return (
                  <div key={kind} className="histogram">
                    <HistogramBars histogram={made} axis={axes[kind]} slot={series.slot} />
                    <p>
                      <span className="visually-hidden">{words[kind]}: </span>
                      {described(made, words)}
                    </p>
                  </div>
                )
              })}
            </li>
          ))}
        </ul>
        <div className="histogram-row histogram-axes" aria-hidden="true">
          <span />
          {KINDS.map((kind) => (
            <Ends key={kind} axis={axes[kind]} />
          ))}
        </div>
      </div>
    </section>
  )
}

/** Where the common axis begins and ends. */
function Ends({ axis: { limits, log, zeros } }: { axis: HistogramAxis }) {
  const [lo, hi] = limits.map((end) => scientific(log ? 10 ** end : end))
  return (
    <p className="histogram-ends">
      <span>
        {zeros && <span className="histogram-ends-zero">0</span>}
        {lo}
      </span>
      <span>{hi}</span>
    </p>
  )
}

function described(
  { count, zeros, broken, lo, median, hi }: Histogram,
  words: LabMessages['gradients']['values'],
): string {
  const parts = [
    count > broken ? words.words(String(count), scientific(lo), scientific(median), scientific(hi)) : words.none,
    ...(zeros > 0 ? [words.zeros(percent(zeros / count))] : []),
    ...(broken > 0 ? [words.broken(String(broken))] : []),
  ]
  return parts.join('; ')
}

import type { LabMessages } from '../../i18n/labs.ts'
import { LineSample } from '../../legend/LineSample.tsx'
import { explained } from './in-words.ts'
import type { Row } from './traces.ts'
import './findings.css'

export interface FindingsProps {
  rows: readonly Row[]
  words: LabMessages['gradients']['finding']
}

/** What each curve's numbers mean for learning. */
export function Findings({ rows, words }: FindingsProps) {
  return (
    <section className="card panel" aria-labelledby="findings-title">
      <h2 id="findings-title">{words.title}</h2>
      <ul className="findings">
        {rows.map(({ series, profile }) => {
          const { finding, text } = explained(profile, words)
          return (
            <li key={series.curve}>
              <LineSample slot={series.slot} />
              <p>
                <b>{series.label}</b> <span className={`finding finding-${finding}`}>{words.names[finding]}</span>
                <br />
                {text}
              </p>
            </li>
          )
        })}
      </ul>
      <p className="panel-note">{words.start}</p>
    </section>
  )
}

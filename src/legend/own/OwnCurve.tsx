import { Suspense, useState } from 'react'
import type { Language, Messages } from '../../i18n/index.ts'
import { labelOf, type Series } from '../../plot/series.ts'
import { MAX_CURVES } from '../../state/app-state.ts'
import { isTyped } from '../../state/curves.ts'
import type { Change } from '../../state/history.ts'
import { announce } from '../../ui/announcer.tsx'
import { FormulaIcon } from '../../ui/icons.tsx'
import { closePopover, Popover } from '../../ui/Popover.tsx'
import { added, withFormula } from '../changes.ts'
import { CurveParameters } from '../curve-parameters.ts'
import { OwnForm } from './own-form.ts'
import './own.css'

export interface OwnCurveProps {
  /** One a curve, in legend order. */
  curves: readonly Series[]
  language: Language
  words: Messages['own']
  legend: Messages['legend']
  field: Messages['field']
  range: Messages['range']
  change: Change
  settle: () => void
}

/** Where a function of one's own is written. What can be read is drawn at once: it is a curve of the legend from then on. */
export function OwnCurve({ curves, language, words, legend, field, range, change, settle }: OwnCurveProps) {
  // The place in the legend of what is being written; null: nothing is drawn of it yet.
  const [at, setAt] = useState<number | null>(null)
  // Each time it is opened it is empty.
  const [time, setTime] = useState(0)
  const one = at === null ? undefined : curves[at]
  const series = one && isTyped(one.activation.id) ? one : null

  const end = (): void => {
    if (series) announce(legend.added(labelOf(series.activation, series.params, 0)))
    setAt(null)
    setTime((n) => n + 1)
    settle()
  }
  return (
    <Popover
      className="chip chip-add"
      label={words.add}
      trigger={
        <>
          <FormulaIcon /> <span>{words.add}</span>
        </>
      }
      onClose={end}
    >
      {curves.length >= MAX_CURVES && !series ? (
        <p className="legend-full">{legend.full(MAX_CURVES)}</p>
      ) : (
        <div className="own">
          <Suspense>
            <OwnForm
              key={time}
              series={series}
              examples
              language={language}
              onFormula={(made) => {
                if (series && at !== null) change((s) => withFormula(s, at, made), 'own')
                else {
                  setAt(curves.length)
                  change((s) => added(s, made), 'own')
                }
              }}
              onSettle={settle}
            >
              {series && at !== null && (
                <Suspense>
                  <CurveParameters
                    series={series}
                    at={at}
                    field={field}
                    range={range}
                    change={change}
                    settle={settle}
                  />
                </Suspense>
              )}
            </OwnForm>
          </Suspense>
          <button type="button" className="primary own-done" disabled={!series} onClick={closePopover}>
            {words.done}
          </button>
        </div>
      )}
    </Popover>
  )
}

import type { ReactNode } from 'react'
import { numbers } from '../../activations/numbers.ts'
import type { Messages } from '../../i18n/index.ts'
import type { Series } from '../../plot/series.ts'
import { MAX_CURVES } from '../../state/app-state.ts'
import { PlusIcon } from '../../ui/icons.tsx'
import { closePopover, Popover } from '../../ui/Popover.tsx'
import { announce } from '../../ui/announcer.tsx'
import { added } from './changes.ts'
import { CurveChip } from './CurveChip.tsx'
import type { Change } from '../../state/history.ts'
import { OwnCurve } from './own/OwnCurve.tsx'
import './legend.css'

export interface LegendProps {
  /** One a curve, in legend order. */
  curves: readonly Series[]
  words: Messages['legend']
  own: Messages['own']
  field: Messages['field']
  range: Messages['range']
  change: Change
  settle: () => void
  onAbout: (curve: string) => void
  /** What stands after the curves. */
  children: ReactNode
}

/** The chips above the plot: what is drawn, and how. */
export function Legend({ curves, words, own, field, range, change, settle, onAbout, children }: LegendProps) {
  return (
    <ul className="legend" aria-label={words.title}>
      {curves.map((series, at) => (
        <li key={series.curve}>
          <CurveChip
            series={series}
            at={at}
            count={curves.length}
            words={words}
            own={own}
            field={field}
            range={range}
            change={change}
            settle={settle}
            onAbout={() => onAbout(series.curve)}
          />
        </li>
      ))}
      <li>
        <Popover
          className="chip chip-add"
          label={words.add}
          trigger={
            <>
              <PlusIcon /> {words.add}
            </>
          }
        >
          {curves.length >= MAX_CURVES ? (
            <p className="legend-full">{words.full(MAX_CURVES)}</p>
          ) : (
            <ul className="legend-functions" aria-label={words.addTitle}>
              {numbers.map((activation) => (
                <li key={activation.id}>
                  <button
                    type="button"
                    onClick={(e) => {
                      closePopover(e)
                      change((s) => added(s, activation))
                      announce(words.added(activation.name))
                    }}
                  >
                    <b>{activation.name}</b>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Popover>
      </li>
      <li>
        <OwnCurve
          curves={curves}
          words={own}
          legend={words}
          field={field}
          range={range}
          change={change}
          settle={settle}
        />
      </li>
      <li>{children}</li>
    </ul>
  )
}

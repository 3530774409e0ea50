import type { ReactNode } from 'react'
import type { Messages } from '../../i18n/index.ts'
import type { Series } from '../../plot/series.ts'
import { CurveChip } from './CurveChip.tsx'
import type { Change } from '../../state/history.ts'
import { OwnCurve } from './own/OwnCurve.tsx'
import { AddFunction, type AddFunctionProps } from './picker/AddFunction.tsx'
import './legend.css'

export interface LegendProps {
  /** One a curve, in legend order. */
  curves: readonly Series[]
  words: Messages['legend']
  own: Messages['own']
  field: Messages['field']
  range: Messages['range']
  /** What the picker needs besides. */
  picker: Pick<AddFunctionProps, 'language' | 'words' | 'closeLabel'>
  change: Change
  settle: () => void
  onAbout: (curve: string) => void
  /** What stands after the curves. */
  children: ReactNode
}

/** The chips above the plot: what is drawn, and how. */
export function Legend({ curves, words, own, field, range, picker, change, settle, onAbout, children }: LegendProps) {
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
        <AddFunction {...picker} curves={curves} legend={words} change={change} />
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

import { useEffect, useRef, type ReactNode } from 'react'
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
  /** The key of the curve whose chip is pointed at or has the focus; null: none. */
  onEmphasis: (curve: string | null) => void
  onAbout: (curve: string) => void
  /** What stands after the curves. */
  children: ReactNode
}

/** With more curves than these the chips are smaller, and stand in two rows on a phone. */
const FEW = 8

/** The chips above the plot: what is drawn, and how. */
export function Legend({
  curves,
  words,
  own,
  field,
  range,
  picker,
  change,
  settle,
  onEmphasis,
  onAbout,
  children,
}: LegendProps) {
  const list = useRef<HTMLUListElement>(null)
  const count = curves.length
  const before = useRef(count)
  useEffect(() => {
    // Where the chips scroll, the new one comes into sight.
    if (count > before.current)
      list.current?.scrollTo({ left: list.current.scrollWidth, top: list.current.scrollHeight })
    before.current = count
  }, [count])
  return (
    <ul ref={list} className={curves.length > FEW ? 'legend legend-many' : 'legend'} aria-label={words.title}>
      {curves.map((series, at) => (
        <li key={series.curve}>
          <CurveChip
            series={series}
            at={at}
            count={curves.length}
            words={words}
            language={picker.language}
            field={field}
            range={range}
            change={change}
            settle={settle}
            onEmphasis={(on) => onEmphasis(on ? series.curve : null)}
            onAbout={() => onAbout(series.curve)}
          />
        </li>
      ))}
      <li className="legend-add">
        <AddFunction {...picker} curves={curves} legend={words} change={change} />
      </li>
      <li>
        <OwnCurve
          curves={curves}
          language={picker.language}
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

import { useEffect, useRef, type ReactNode } from 'react'
import type { Messages } from '../i18n/index.ts'
import type { Series } from '../plot/series.ts'
import { removed } from './changes.ts'
import { CurveChip } from './CurveChip.tsx'
import type { Change } from '../state/history.ts'
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
  /** No entry: the menu of a curve does not offer it. */
  onAbout?: ((curve: string) => void) | undefined
  /** What stands after the curves. */
  children: ReactNode
}

/** With more curves than these the chips are smaller, and stand in two rows on a phone. */
const FEW = 8

/** CSS pixels beside a chip that shall be free: the buttons to add lie there. */
const BESIDE = 80

/** Scrolls the list, and nothing round it, so far that the chip at this place is seen. */
function reveal(list: HTMLElement | null, at: number): void {
  const chip = list?.children[at]?.getBoundingClientRect()
  if (!list || !chip) return
  const seen = list.getBoundingClientRect()
  list.scrollBy({
    left: Math.max(0, chip.right - seen.right + BESIDE),
    top: Math.max(0, chip.bottom - seen.bottom),
  })
}

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
  // The place of the chip that was removed, and the focus with it.
  const gone = useRef<number | null>(null)
  useEffect(() => {
    // Where the chips scroll, a new one comes into sight.
    if (count > before.current) reveal(list.current, count - 1)
    before.current = count
    // Its neighbour takes the focus; after the last chip what adds one.
    const next = gone.current === null ? null : list.current?.children[Math.max(0, Math.min(gone.current, count - 1))]
    next?.querySelector('button')?.focus()
    gone.current = null
  }, [count])
  return (
    <ul
      ref={list}
      className={curves.length > FEW ? 'legend legend-many part-legend' : 'legend part-legend'}
      aria-label={words.title}
    >
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
            onAbout={onAbout && (() => onAbout(series.curve))}
            onRemove={() => {
              gone.current = at
              change((s) => removed(s, at))
            }}
          />
        </li>
      ))}
      <li className="legend-add part-add part-names">
        <AddFunction {...picker} curves={curves} legend={words} change={change} />
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
      <li className="part-examples part-names">{children}</li>
    </ul>
  )
}

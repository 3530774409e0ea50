import { Suspense } from 'react'
import type { Language, Messages } from '../i18n/index.ts'
import { labelOf, type Series } from '../plot/series.ts'
import { announce } from '../ui/announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { MoreIcon } from '../ui/icons.tsx'
import { closePopover, Popover } from '../ui/Popover.tsx'
import { isTyped } from '../state/curves.ts'
import { moved, toggled, withFormula } from './changes.ts'
import { CurveParameters } from './curve-parameters.ts'
import type { Change } from '../state/history.ts'
import { LineSample } from './LineSample.tsx'
import { OwnForm } from './own/own-form.ts'

export interface CurveChipProps {
  series: Series
  /** Its place in the legend, and how many there are. */
  at: number
  count: number
  words: Messages['legend']
  language: Language
  field: Messages['field']
  range: Messages['range']
  change: Change
  settle: () => void
  /** The chip is pointed at or has the focus, or no longer. */
  onEmphasis: (on: boolean) => void
  onAbout?: (() => void) | undefined
  onRemove: () => void
}

/** One curve of the legend: press to switch it on or off; its menu holds its parameters. */
export function CurveChip({
  series,
  at,
  count,
  words,
  language,
  field,
  range,
  change,
  settle,
  onEmphasis,
  onAbout,
  onRemove,
}: CurveChipProps) {
  const { activation, params, hidden, slot } = series
  const name = labelOf(activation, params, 0)
  return (
    <div className={hidden ? 'chip chip-off' : 'chip'}>
      <button
        type="button"
        className="chip-toggle"
        aria-pressed={!hidden}
        aria-label={words.show(name)}
        title={isTyped(activation.id) ? name : undefined}
        onClick={() => change((s) => toggled(s, at))}
        // A finger that presses or scrolls points at nothing.
        onPointerEnter={(e) => onEmphasis(e.pointerType !== 'touch')}
        onPointerLeave={() => onEmphasis(false)}
        onFocus={(e) => onEmphasis(e.currentTarget.matches(':focus-visible'))}
        onBlur={() => onEmphasis(false)}
      >
        <LineSample slot={slot} />
        <span>{name}</span>
      </button>
      <Popover className="chip-more part-options part-names" label={words.options(name)} trigger={<MoreIcon />}>
        <div className="chip-menu">
          <Suspense>
            <CurveParameters series={series} at={at} field={field} range={range} change={change} settle={settle} />
          </Suspense>
          {isTyped(activation.id) && (
            <div className="own-edit">
              <Suspense>
                <OwnForm
                  series={series}
                  language={language}
                  onFormula={(made) => change((s) => withFormula(s, at, made), `formula ${series.curve}`)}
                  onSettle={settle}
                />
              </Suspense>
            </div>
          )}
          {onAbout && (
            <button
              type="button"
              className="part-card"
              onClick={(e) => {
                closePopover(e)
                onAbout()
              }}
            >
              {words.about}
            </button>
          )}
          <Button off={at === 0} onClick={() => change((s) => moved(s, at, -1))}>
            {words.earlier}
          </Button>
          <Button off={at === count - 1} onClick={() => change((s) => moved(s, at, 1))}>
            {words.later}
          </Button>
          <button
            type="button"
            onClick={(e) => {
              closePopover(e)
              onRemove()
              announce(words.removed(name))
            }}
          >
            {words.remove}
          </button>
        </div>
      </Popover>
    </div>
  )
}

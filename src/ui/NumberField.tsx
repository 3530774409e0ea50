import { useId, useState, type KeyboardEvent } from 'react'
import type { Nudge } from './slider-input.tsx'
import { useJudged } from './use-judged.ts'
import './number-field.css'

export interface NumberFieldProps {
  label: string
  className?: string
  /** A word beside the label. */
  hint?: string
  value: number
  /** What a text means: a number, or what is wrong with it in the person's language. */
  parse: (text: string) => { readonly value: number } | { readonly error: string }
  format: (value: number) => string
  nudge: Nudge
  lessLabel: string
  moreLabel: string
  onChange: (value: number) => void
  onSettle: () => void
}

/**
 * A field for one number. The person's text stands as it was typed until the field is left; a text that is a number takes
 * effect at once, any other is kept, marked, and said to be wrong when typing pauses or the field is left, while the last good
 * number stays in use.
 */
export function NumberField({
  label,
  className = '',
  hint,
  value,
  parse,
  format,
  nudge,
  lessLabel,
  moreLabel,
  onChange,
  onSettle,
}: NumberFieldProps) {
  const id = useId()
  // What is being typed; null: nothing, the value is shown.
  const [draft, setDraft] = useState<string | null>(null)
  const wrong = errorOf(draft, parse) !== null
  const [judged, setJudged] = useJudged(draft, wrong)
  const error = wrong ? errorOf(judged, parse) : null

  const type = (text: string): void => {
    setDraft(text)
    const next = parse(text)
    if ('error' in next) return
    setJudged(null)
    if (!Object.is(next.value, value)) onChange(next.value)
  }
  const restore = (): void => {
    setDraft(null)
    setJudged(null)
  }
  const leave = (): void => {
    if (wrong) setJudged(draft)
    else restore()
    onSettle()
  }
  const move = (direction: -1 | 1, big: boolean): void => {
    restore()
    onChange(nudge(value, direction, big))
  }
  const onKeyDown = (e: KeyboardEvent): void => {
    switch (e.key) {
      case 'ArrowUp':
      case 'ArrowDown':
        e.preventDefault()
        move(e.key === 'ArrowUp' ? 1 : -1, e.shiftKey)
        break
      case 'Enter':
        leave()
        break
      case 'Escape':
        // The first one is for the text, the next for the popover that the field may be in.
        if (draft !== null) e.preventDefault()
        restore()
        break
    }
  }
  return (
    <div className={`number-field ${className}`}>
      <label htmlFor={id}>
        {label}
        {hint !== undefined && ` (${hint})`}
      </label>
      <div className="number-field-row">
        <input
          id={id}
          type="text"
          inputMode="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="done"
          value={draft ?? format(value)}
          aria-invalid={error !== null}
          aria-describedby={error === null ? undefined : `${id}-error`}
          onChange={(e) => type(e.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={leave}
        />
        <button type="button" tabIndex={-1} aria-label={lessLabel} onClick={() => move(-1, false)} onBlur={onSettle}>
          −
        </button>
        <button type="button" tabIndex={-1} aria-label={moreLabel} onClick={() => move(1, false)} onBlur={onSettle}>
          +
        </button>
      </div>
      <p id={`${id}-error`} className="number-field-error" role="status">
        {error}
      </p>
    </div>
  )
}

function errorOf(text: string | null, parse: NumberFieldProps['parse']): string | null {
  const parsed = text === null ? null : parse(text)
  return parsed && 'error' in parsed ? parsed.error : null
}

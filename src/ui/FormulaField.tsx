import {
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import { insertText } from './insert-text.ts'
import { useJudged } from './use-judged.ts'
import './formula-field.css'

/** What is wrong with a text. */
export interface Mistake {
  /** In UTF-16 units from 0; the text's length for its end. */
  readonly at: number
  /** Says what, and at which character, in the person's language. */
  readonly text: string
}

export interface FormulaFieldProps {
  /** Shown before the field; `label` is its name for those who do not see it. */
  head: ReactNode
  label: string
  /** What is in use. */
  value: string
  placeholder: string
  /** What a text comes to: what is then in use, or what is wrong with it. */
  read: (text: string) => { readonly value: string } | { readonly mistake: Mistake }
  /** What stays in use while a text is wrong; '' for nothing. */
  kept: string
  /** Characters that are far away on the keyboard of a phone. */
  keys: readonly string[]
  keysLabel: string
  field: RefObject<HTMLInputElement | null>
  /** What is shown of the text in use, in the place where it is said otherwise what is wrong. */
  children: ReactNode
  onChange: (text: string) => void
  /** Enter, after a text that is right. */
  onEnter: () => void
  onSettle: () => void
}

/** ms without a key after which a text takes effect: `m` and `ma` are on their way to `max(0, x)`. */
const PAUSE = 250

/**
 * A field for one line of code. A text that can be read takes effect when typing pauses; any other is kept, and it is said
 * what is wrong with it, with a mark at the place, while the last good one stays in use.
 */
export function FormulaField({
  head,
  label,
  value,
  placeholder,
  read,
  kept,
  keys,
  keysLabel,
  field,
  children,
  onChange,
  onEnter,
  onSettle,
}: FormulaFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  // It can be read, and takes effect when typing pauses.
  const [waiting, setWaiting] = useState<string | null>(null)
  const result = draft === null ? null : read(draft)
  const isBlank = draft?.trim() === ''
  const mistake = result && 'mistake' in result && !(isBlank && value === '') ? result.mistake : null
  const [judged, judge] = useJudged(draft, mistake !== null)
  const shown = mistake && judged !== null ? mistakeIn(judged, read) : null
  // A text stays as it was typed, until something else comes into use: by undo, say.
  const stands =
    draft !== null &&
    (waiting !== null || isBlank || mistake !== null || (result && 'value' in result && result.value === value))

  // Enter may close what the field stands in, and so leave the field: one text takes effect once.
  const applied = useRef<string | null>(null)
  const apply = (): void => {
    if (waiting === null || waiting === applied.current) return
    applied.current = waiting
    setWaiting(null)
    onChange(waiting)
  }
  const pause = useEffectEvent(apply)
  useEffect(() => {
    if (waiting === null) return
    const timer = setTimeout(() => pause(), PAUSE)
    return () => clearTimeout(timer)
  }, [waiting])
  const type = (text: string): void => {
    const isRight = mistakeIn(text, read) === null
    applied.current = null
    setDraft(text)
    setWaiting(isRight ? text : null)
    if (isRight) judge(null)
  }
  const onKeyDown = (e: KeyboardEvent): void => {
    // While an input method composes, its keys are its own.
    if (e.nativeEvent.isComposing) return
    if (e.key === 'Enter') {
      e.preventDefault()
      apply()
      if (mistake) judge(draft)
      else if (!isBlank && stands) onEnter()
    }
    if (e.key === 'Escape' && mistake) {
      // The first one is for the text, the next for the popover that the field may be in.
      e.preventDefault()
      setDraft(null)
    }
  }
  return (
    <div className="formula-field">
      <div className="formula-field-row">
        <span aria-hidden="true">{head}</span>
        <input
          ref={field}
          id={id}
          type="text"
          inputMode="text"
          aria-label={label}
          placeholder={placeholder}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="done"
          value={stands ? draft : value}
          aria-invalid={shown !== null}
          aria-describedby={shown ? `${id}-error` : undefined}
          onChange={(e) => type(e.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => {
            apply()
            if (mistake) judge(draft)
            onSettle()
          }}
        />
      </div>
      <div className="formula-field-keys" role="group" aria-label={keysLabel}>
        {keys.map((key) => (
          <button
            key={key}
            type="button"
            tabIndex={-1}
            // The field keeps the focus, and a phone its keyboard.
            onPointerDown={(e) => e.preventDefault()}
            onClick={() => insertText(field.current, key)}
          >
            {key}
          </button>
        ))}
      </div>
      <div className="formula-field-below">
        <div className="formula-field-message" role="status">
          {shown && judged !== null && (
            <>
              {judged.trim() !== '' && <Place text={judged} at={shown.at} />}
              <p id={`${id}-error`}>
                {shown.text} {kept}
              </p>
            </>
          )}
        </div>
        {!shown && children}
      </div>
    </div>
  )
}

/** UTF-16 units on either side of the place that are repeated. */
const AROUND = 14

/** The text round a place, with a mark under it. The message says the place in words. */
function Place({ text, at }: { text: string; at: number }) {
  const wrong = String.fromCodePoint(...[text.codePointAt(at) ?? []].flat())
  const [from, to] = [Math.max(0, at - AROUND), at + wrong.length + AROUND]
  return (
    <code className="formula-field-place" aria-hidden="true">
      {from > 0 && '…'}
      {text.slice(from, at)}
      <mark>{wrong}</mark>
      {text.slice(at + wrong.length, to)}
      {to < text.length && '…'}
    </code>
  )
}

function mistakeIn(text: string, read: FormulaFieldProps['read']): Mistake | null {
  const result = read(text)
  return 'mistake' in result ? result.mistake : null
}

import { useId, useState, type SubmitEvent } from 'react'
import { parseNumber } from '../../math/number.ts'
import { announce } from '../../ui/announcer.tsx'
import { bringIntoSight } from './bring-into-sight.ts'
import { Prose } from './Prose.tsx'
import { spokenText } from './spoken-text.ts'
import type { TaskProps } from './task-props.ts'

/** A number to foretell: judged when it is handed in, not while it is typed. */
export function NumberTask({ task, language, words, onSolved }: TaskProps<'number'>) {
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const id = useId()
  const check = (e: SubmitEvent): void => {
    e.preventDefault()
    const value = parseNumber(text)
    const right = value !== undefined && Math.abs(value - task.answer) <= task.tolerance
    const wrong = right ? '' : value === undefined ? words.notANumber : task.hint[language]
    setSaid(wrong)
    if (right) onSolved()
    else announce(spokenText(wrong))
  }
  return (
    <form className="guide-number" onSubmit={check}>
      <label htmlFor={id}>{words.answer}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        enterKeyHint="done"
        value={text}
        aria-invalid={said !== ''}
        aria-describedby={said === '' ? undefined : `${id}-said`}
        onChange={(e) => {
          setText(e.currentTarget.value)
          setSaid('')
        }}
      />
      <button type="submit">{words.check}</button>
      {said !== '' && (
        <p className="guide-wrong" ref={bringIntoSight} id={`${id}-said`}>
          <Prose text={said} />
        </p>
      )}
    </form>
  )
}

import { useId, useState } from 'react'
import { announce } from '../../ui/announcer.tsx'
import { bringIntoSight } from './bring-into-sight.ts'
import { Prose } from './Prose.tsx'
import { spokenText } from './spoken-text.ts'
import type { TaskProps } from './task-props.ts'

/** One of several answers; why a wrong one is wrong stands below them. */
export function ChooseTask({ task, language, words, onSolved }: TaskProps<'choose'>) {
  const [chosen, choose] = useState<number | null>(null)
  const group = useId()
  const why = chosen === null ? undefined : task.answers[chosen]?.wrong
  const pick = (at: number): void => {
    choose(at)
    const wrong = task.answers[at]?.wrong
    if (wrong) announce(`${words.wrong} ${spokenText(wrong[language])}`)
    else onSolved()
  }
  return (
    <>
      <fieldset className="guide-answers">
        <legend className="visually-hidden">{spokenText(task.ask[language])}</legend>
        {task.answers.map(({ text }, at) => (
          <label key={text.en}>
            <input type="radio" name={group} checked={chosen === at} onChange={() => pick(at)} />
            <span>
              <Prose text={text[language]} />
            </span>
          </label>
        ))}
      </fieldset>
      {why && (
        <p className="guide-wrong" key={chosen} ref={bringIntoSight}>
          <b>{words.wrong}</b> <Prose text={why[language]} />
        </p>
      )}
    </>
  )
}

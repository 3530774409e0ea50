import { useEffect, useEffectEvent, useId, useState } from 'react'
import { MOST_ENTRIES, parseList, type ListFault } from '../../guide/python-list.ts'
import type { Outcome } from '../../guide/program.ts'
import type { GuideMessages } from '../../i18n/guide.ts'
import { announce } from '../../ui/announcer.tsx'
import { useSettled } from '../../ui/use-settled.ts'
import type { TaskProps } from './task-props.ts'

/** A few lines of Python with an array that the learner writes, and what the prompt shows for it, to the letter. */
export function VectorTask({ task, words, onSolved }: TaskProps<'vector'>) {
  const { program } = task
  const [text, setText] = useState(task.start)
  const id = useId()
  const list = parseList(text)
  const wrong = 'fault' in list ? faultText(list.fault, list.text, words) : ''
  const outcome: Outcome | null = 'fault' in list ? null : program.run(list)
  const done = !('fault' in list) && task.isDone(list.numbers)
  const call = 'fault' in list ? null : program.call(`np.array([${list.text}])`)
  // Said when typing has stood still, and not for the array that stands there at first.
  const still = useSettled(outcome?.printed ?? wrong)
  const [first] = useState(still)
  const solve = useEffectEvent(onSolved)
  useEffect(() => {
    if (still !== first) announce(still)
  }, [still, first])
  const settledDone = useSettled(done)
  useEffect(() => {
    if (settledDone) solve()
  }, [settledDone])
  return (
    <div className="guide-vector">
      <label htmlFor={id}>{words.array}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        translate="no"
        value={text}
        aria-invalid={wrong !== ''}
        aria-describedby={wrong === '' ? undefined : `${id}-wrong`}
        onChange={(e) => setText(e.currentTarget.value)}
      />
      {wrong !== '' && (
        <p className="guide-wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
      <pre tabIndex={0} role="region" aria-label={words.prompt} translate="no">
        <code>
          {program.source !== '' && `${program.source}\n\n`}
          <span className="guide-prompt">{'>>> '}</span>
          {call ?? '…'}
          {outcome?.warning !== undefined && `\n${outcome.warning}`}
          {'\n'}
          <span className={outcome?.failed ? 'guide-error' : 'guide-output'}>{outcome?.printed}</span>
        </code>
      </pre>
    </div>
  )
}

function faultText(fault: ListFault, text: string, { faults }: GuideMessages): string {
  switch (fault) {
    case 'empty':
      return faults.empty
    case 'too-many':
      return faults['too-many'](MOST_ENTRIES)
    case 'not-a-number':
      return faults['not-a-number'](text)
    case 'too-large':
      return faults['too-large'](text)
  }
}

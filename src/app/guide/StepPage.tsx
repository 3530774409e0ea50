import { useEffect, useState } from 'react'
import { START, stateAt, steps } from '../../guide/index.ts'
import { rememberStep } from '../../guide/progress-storage.ts'
import type { Step } from '../../guide/step.ts'
import { announce } from '../../ui/announcer.tsx'
import { TickIcon } from '../../ui/icons.tsx'
import { ChooseTask } from './ChooseTask.tsx'
import { bringIntoSight } from './bring-into-sight.ts'
import { DoTask } from './DoTask.tsx'
import type { GuideProps } from './guide-props.ts'
import { NumberTask } from './NumberTask.tsx'
import { Prose } from './Prose.tsx'
import { showPicture } from './show-picture.ts'
import { spokenText } from './spoken-text.ts'
import { VectorTask } from './VectorTask.tsx'

/** One step: its text, its task, what is learned, and the ways on, which are always open. */
export function StepPage({
  state,
  language,
  words,
  progress,
  onGo,
  step,
  at,
}: GuideProps & { step: Step; at: number }) {
  const [solved, setSolved] = useState(false)
  const [known] = useState(() => progress.has(step.id))
  const { task } = step
  useEffect(showPicture, [])
  const shared = {
    state,
    language,
    words,
    onSolved: () => {
      if (solved) return
      setSolved(true)
      rememberStep(step.id)
      announce(`${words.solved} ${spokenText(task.solved[language])}`)
    },
  }
  const [before, after] = [steps[at - 1], steps[at + 1]]
  return (
    <>
      {step.text.map((text) => (
        <p key={text.en}>
          <Prose text={text[language]} />
        </p>
      ))}
      <section className="guide-task" aria-label={words.kinds[task.kind]}>
        <h3>{words.kinds[task.kind]}</h3>
        <p>
          <Prose text={task.ask[language]} />
        </p>
        {task.kind === 'do' && <DoTask {...shared} task={task} />}
        {task.kind === 'choose' && <ChooseTask {...shared} task={task} />}
        {task.kind === 'number' && <NumberTask {...shared} task={task} />}
        {task.kind === 'vector' && <VectorTask {...shared} task={task} />}
        {(solved || known) && (
          <p className="guide-solved" ref={solved ? bringIntoSight : null}>
            <TickIcon />
            <span>
              <b>{solved ? words.solved : words.earlier}</b> {solved && <Prose text={task.solved[language]} />}
            </span>
          </p>
        )}
      </section>
      <div className="guide-ways">
        <button type="button" onClick={() => onGo(before ? stateAt(before, state) : { ...state, guide: START })}>
          {before ? words.back : words.all}
        </button>
        <button
          type="button"
          className="primary"
          onClick={() => onGo(after ? stateAt(after, state) : { ...state, guide: START })}
        >
          {after ? words.next : words.finish}
        </button>
      </div>
      <div className="guide-ways">
        {before && (
          <button type="button" className="ghost" onClick={() => onGo({ ...state, guide: START })}>
            {words.all}
          </button>
        )}
        <button type="button" className="ghost" onClick={() => onGo(stateAt(step, state))}>
          {words.restore}
        </button>
      </div>
    </>
  )
}

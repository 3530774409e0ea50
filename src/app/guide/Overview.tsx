import { stateAt, steps } from '../../guide/index.ts'
import { nextOf } from '../../guide/progress.ts'
import { forgetProgress } from '../../guide/progress-storage.ts'
import { printLink } from '../../state/schema.ts'
import { announce } from '../../ui/announcer.tsx'
import { TickIcon } from '../../ui/icons.tsx'
import { isPlainClick } from '../../ui/plain-click.ts'
import type { GuideProps } from './guide-props.ts'

/** All steps, which of them are done, and where to go on. `missing` is a step that a link asks for and that there is not. */
export function Overview({ state, language, words, progress, onGo, missing }: GuideProps & { missing: string | null }) {
  const next = nextOf(steps, progress)
  const isAny = steps.some(({ id }) => progress.has(id))
  const goOn = (): string => {
    if (!isAny || !next) return words.begin
    return progress.has(next.id) ? words.again : words.goOn(steps.indexOf(next) + 1, next.title[language])
  }
  return (
    <>
      <p>{missing === null ? words.about : words.unknown(missing)}</p>
      {next && (
        <button type="button" className="primary guide-begin" onClick={() => onGo(stateAt(next, state))}>
          {goOn()}
        </button>
      )}
      <nav aria-label={words.steps}>
        <ol className="guide-steps">
          {steps.map((step) => {
            const there = stateAt(step, state)
            return (
              <li key={step.id}>
                <a
                  href={`?${printLink(there)}`}
                  onClick={(e) => {
                    if (!isPlainClick(e)) return
                    e.preventDefault()
                    onGo(there)
                  }}
                >
                  {step.title[language]}
                </a>
                {progress.has(step.id) && (
                  <span className="guide-done">
                    <TickIcon />
                    {words.done}
                  </span>
                )}
              </li>
            )
          })}
        </ol>
      </nav>
      <p className="guide-small">{words.kept}</p>
      {isAny && (
        <button
          type="button"
          onClick={(e) => {
            // The button goes with what it forgets.
            e.currentTarget.closest('aside')?.querySelector('h2')?.focus()
            forgetProgress()
            announce(words.forgotten)
          }}
        >
          {words.forget}
        </button>
      )}
    </>
  )
}

import { useEffect, useRef, useState } from 'react'
import { START, steps } from '../../guide/index.ts'
import { guideWords } from '../../i18n/guide.ts'
import type { Language } from '../../i18n/index.ts'
import type { AppState } from '../../state/app-state.ts'
import type { Change } from '../../state/history.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { CloseIcon, MinusIcon, PlusIcon } from '../../ui/icons.tsx'
import type { GuideProps } from './guide-props.ts'
import { Overview } from './Overview.tsx'
import { StepPage } from './StepPage.tsx'
import { useProgress } from './use-progress.ts'
import './guide.css'

/** The study note as a lesson beside the page: the page itself is what the learner works with. */
export default function Guide({ state, language, change }: { state: AppState; language: Language; change: Change }) {
  const words = guideWords[language]
  const progress = useProgress()
  const [folded, setFolded] = useState(false)
  const heading = useHeading(state.guide)
  const at = steps.findIndex(({ id }) => id === state.guide)
  const step = steps[at]
  const shared: GuideProps = {
    state,
    language,
    words,
    progress,
    onGo: (next) => {
      setFolded(false)
      change(() => next)
      scrollTo({ top: 0 })
    },
  }
  const close = (): void => {
    change((s) => ({ ...s, guide: null }))
    document.getElementById('main')?.focus({ preventScroll: true })
  }
  return (
    <aside className="guide" aria-label={words.title} data-folded={folded || undefined}>
      <div className="guide-head">
        <p>{step ? words.stepOf(at + 1, steps.length) : words.doneOf(doneOf(progress), steps.length)}</p>
        <IconButton
          className="guide-fold"
          label={folded ? words.unfold : words.fold}
          onClick={() => setFolded((was) => !was)}
        >
          {folded ? <PlusIcon /> : <MinusIcon />}
        </IconButton>
        <IconButton label={words.close} onClick={close}>
          <CloseIcon />
        </IconButton>
        <h2 ref={heading} tabIndex={-1}>
          {step ? step.title[language] : words.title}
        </h2>
      </div>
      <div className="guide-body" hidden={folded}>
        {step ? (
          <StepPage key={step.id} {...shared} step={step} at={at} />
        ) : (
          <Overview {...shared} missing={state.guide === START ? null : state.guide} />
        )}
      </div>
    </aside>
  )
}

const doneOf = (progress: ReadonlySet<string>): number => steps.filter(({ id }) => progress.has(id)).length

/** A heading that takes the focus when the learner goes to another step, but not from a page that was just loaded. */
function useHeading(place: string | null) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef<string | null>(null)
  useEffect(() => {
    const isLoaded = shown.current === null && document.activeElement === document.body
    shown.current = place
    if (isLoaded) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('.guide')?.scrollTo({ top: 0 })
  }, [place])
  return heading
}

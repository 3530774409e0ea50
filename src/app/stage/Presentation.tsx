import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import { stageWords } from '../../i18n/stage.ts'
import { CloseIcon } from '../../ui/icons.tsx'
import type { StageProps } from './stage-props.ts'
import { useStage } from './use-stage.ts'
import './presentation.css'

/** The page before an audience: large, and with nothing but what is needed there. */
export function Presentation({ language, title, history }: StageProps) {
  const words = stageWords[language]
  const full = useFullScreen()
  useStage('present')
  useEffect(() => {
    // After the dialog from which it was begun has closed and given the focus back to what is not there any more.
    const frame = requestAnimationFrame(focusPlot)
    return () => {
      cancelAnimationFrame(frame)
      // The button that ended it is gone.
      if (document.activeElement === document.body) focusPlot()
    }
  }, [])
  useEffect(() => {
    // By a link there is no press, and nothing is asked for; where it is refused the window has to do.
    if (navigator.userActivation?.isActive) goFull()
    return () => {
      if (document.fullscreenElement) void document.exitFullscreen()
    }
  }, [])
  const end = (): void => history.change((s) => ({ ...s, present: false }))
  const leave = useEffectEvent(end)
  useEffect(() => {
    const onKey = (e: KeyboardEvent): void => {
      // A menu or a dialog that is open closes first.
      if (e.key !== 'Escape' || document.querySelector('dialog[open], :popover-open')) return
      e.preventDefault()
      e.stopPropagation()
      leave()
    }
    // In full screen the browser keeps Escape for itself, and this is what is heard of it.
    const onFull = (): void => {
      if (!document.fullscreenElement) leave()
    }
    addEventListener('keydown', onKey, true)
    document.addEventListener('fullscreenchange', onFull)
    return () => {
      removeEventListener('keydown', onKey, true)
      document.removeEventListener('fullscreenchange', onFull)
    }
  }, [])
  return (
    <header className="stage-bar">
      <h1 className="visually-hidden">{title}</h1>
      {!full && document.fullscreenEnabled && (
        <button type="button" className="ghost" onClick={goFull}>
          {words.full}
        </button>
      )}
      <button type="button" className="ghost" onClick={end}>
        <CloseIcon />
        <span className="visually-hidden">{words.leave}</span> <kbd>{words.leaveKey}</kbd>
      </button>
    </header>
  )
}

function focusPlot(): void {
  const target = document.querySelector<HTMLElement>('[role=application]') ?? document.getElementById('main')
  if (!target?.contains(document.activeElement)) target?.focus({ preventScroll: true, focusVisible: false })
}

/** A telephone may have no full screen for pages. */
const goFull = (): void => {
  document.documentElement.requestFullscreen?.().catch(() => undefined)
}

const isFull = (): boolean => document.fullscreenElement !== null

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}

const useFullScreen = (): boolean => useSyncExternalStore(subscribe, isFull, () => false)

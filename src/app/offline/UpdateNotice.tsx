import { useEffect, useSyncExternalStore } from 'react'
import { languageCodes } from '../../i18n/index.ts'
import { later } from '../../i18n/later.ts'
import { announce } from '../../ui/announcer.tsx'
import './update-notice.css'

export interface UpdateNoticeProps {
  onTake: () => void
  onLater: () => void
}

/** A new version is offered, in the language that the page has now. Nothing happens until it is taken. */
export function UpdateNotice({ onTake, onLater }: UpdateNoticeProps) {
  const lang = useSyncExternalStore(subscribe, () => document.documentElement.lang)
  const words = later[languageCodes.find((code) => code === lang) ?? 'en'].update
  useEffect(() => announce(words.title), [words])
  return (
    <section className="update-notice" aria-label={words.title}>
      <div>
        <p className="update-title">{words.title}</p>
        <p>{words.about}</p>
      </div>
      <div className="update-actions">
        <button type="button" onClick={onLater}>
          {words.later}
        </button>
        <button type="button" className="primary" onClick={onTake}>
          {words.take}
        </button>
      </div>
    </section>
  )
}

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributeFilter: ['lang'] })
  return () => observer.disconnect()
}

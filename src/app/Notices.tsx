import { useEffect } from 'react'
import type { Language } from '../i18n/index.ts'
import { later } from '../i18n/later.ts'
import type { Notice } from '../state/notice.ts'
import { announce } from '../ui/announcer.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { CloseIcon } from '../ui/icons.tsx'

export interface NoticesProps {
  notices: readonly Notice[]
  language: Language
  dismissLabel: string
  onDismiss: () => void
}

/** The most corrections that are listed one by one. */
const LISTED = 6

/** What was wrong with the link, and what is used instead; said aloud once the page stands. */
export default function Notices({ notices, language, dismissLabel, onDismiss }: NoticesProps) {
  const words = later[language].notices
  const title = words.title(notices.length)
  const lines = notices
    .slice(0, LISTED)
    .map(({ key, got, used, reason }) => words.line(key, got || words.nothing, words.reasons[reason], used))
  if (notices.length > LISTED) lines.push(words.more(notices.length - LISTED))
  const all = notices.length > 0 ? [title, ...lines].join('. ') : ''
  useEffect(() => {
    if (all !== '') announce(all)
  }, [all])

  if (notices.length === 0) return null
  return (
    <section className="notices" aria-label={title}>
      <div>
        <p className="notices-title">{title}</p>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <IconButton label={dismissLabel} onClick={onDismiss}>
        <CloseIcon />
      </IconButton>
    </section>
  )
}

import type { Messages } from '../i18n/index.ts'
import type { Notice } from '../state/notice.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { CloseIcon } from '../ui/icons.tsx'

export interface NoticesProps {
  notices: readonly Notice[]
  words: Messages['notices']
  dismissLabel: string
  onDismiss: () => void
}

/** The most corrections that are listed one by one. */
const LISTED = 6

/** What was wrong with the link, and what is used instead. The region is always there, so that it is announced when filled. */
export function Notices({ notices, words, dismissLabel, onDismiss }: NoticesProps) {
  return (
    <div role="status" className="notices">
      {notices.length > 0 && (
        <div className="notices-box">
          <div>
            <p className="notices-title">{words.title(notices.length)}</p>
            <ul>
              {notices.slice(0, LISTED).map(({ key, got, used, reason }) => (
                <li key={`${key} ${got} ${reason}`}>
                  {words.line(key, got || words.nothing, words.reasons[reason], used || words.nothing)}
                </li>
              ))}
              {notices.length > LISTED && <li>{words.more(notices.length - LISTED)}</li>}
            </ul>
          </div>
          <IconButton label={dismissLabel} onClick={onDismiss}>
            <CloseIcon />
          </IconButton>
        </div>
      )}
    </div>
  )
}

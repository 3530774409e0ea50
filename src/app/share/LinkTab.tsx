import { printLink } from '../../state/schema.ts'
import { toast } from '../../ui/announcer.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { ShareIcon } from '../../ui/icons.tsx'
import { isSite, siteFile } from '../site-file.ts'
import { addressOf } from './address.ts'
import type { ShareProps } from './share-props.ts'
import './link-tab.css'

/** The link: copied, handed to the system's sheet where there is one, or taken by hand where the browser forbids copying. */
export function LinkTab({ state, title, words: { link: words } }: ShareProps) {
  const address = addressOf(printLink(state), location)
  const data = { title, url: address }
  const share = async (): Promise<void> => {
    try {
      await navigator.share(data)
      toast(words.shared)
    } catch (e) {
      // Closing the sheet is an answer; after any other failure copying is left.
      if (!(e instanceof DOMException && e.name === 'AbortError')) toast(words.notShared)
    }
  }
  return (
    <>
      <p className="share-about">{location.protocol === 'file:' ? words.aboutFile : words.about}</p>
      <textarea
        readOnly
        rows={3}
        aria-label={words.address}
        value={address}
        translate="no"
        onFocus={(e) => e.currentTarget.select()}
      />
      <div className="share-actions">
        <button type="button" className="primary" onClick={() => void copyText(address, words)}>
          {words.copy}
        </button>
        {navigator.canShare?.(data) && (
          <button type="button" className="share-sheet" onClick={() => void share()}>
            <ShareIcon />
            {words.sheet}
          </button>
        )}
      </div>
      {isSite && (
        <p className="share-whole">
          <a href={siteFile('activation-lab.html')} download>
            {words.whole}
          </a>
          <span>{words.wholeAbout}</span>
        </p>
      )}
    </>
  )
}

import { useState, type ReactNode } from 'react'
import type { Messages } from '../i18n/index.ts'
import { functionOf } from '../state/curves.ts'
import type { History } from '../state/history.ts'
import { toast } from '../ui/announcer.tsx'
import { Dialog } from '../ui/Dialog.tsx'

/** The page's address with the state as it is on screen now. */
function addressOf(link: string, { origin, pathname, hash }: Location): string {
  // A page from a disk has the origin "null".
  const base = (origin === 'null' ? location.href.split(/[?#]/)[0] : origin + pathname) ?? ''
  return base + (link && `?${link}`) + hash
}

/**
 * Sharing: by the system's sheet where a finger is the pointer and there is one, else by copying; where the browser forbids that, the
 * link is shown to copy by hand.
 */
export function useShare(
  history: History,
  words: Messages['share'],
  closeLabel: string,
): { start: () => void; dialog: ReactNode } {
  const [byHand, setByHand] = useState<string | null>(null)

  const start = async (): Promise<void> => {
    const { state, link } = history.snapshot()
    const url = addressOf(link, location)
    const names = state.curves.map(({ id }) => functionOf(id)?.name ?? id).join(', ')
    const data = { title: words.title(names), url }
    if (matchMedia('(pointer: coarse)').matches && navigator.canShare?.(data)) {
      try {
        await navigator.share(data)
        toast(words.shared)
        return
      } catch (e) {
        // Closing the sheet is an answer; any other failure leaves copying.
        if (e instanceof DOMException && e.name === 'AbortError') return
      }
    }
    try {
      await navigator.clipboard.writeText(url)
      toast(words.copied)
    } catch {
      setByHand(url)
    }
  }
  return {
    start: () => void start(),
    dialog: (
      <Dialog open={byHand !== null} label={words.byHand} closeLabel={closeLabel} onClose={() => setByHand(null)}>
        <p>{words.failed}</p>
        <textarea
          readOnly
          rows={3}
          aria-label={words.byHand}
          value={byHand ?? ''}
          onFocus={(e) => e.currentTarget.select()}
        />
      </Dialog>
    ),
  }
}

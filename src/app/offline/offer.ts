import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { UpdateNotice } from './UpdateNotice.tsx'

let dismiss: (() => void) | undefined

/** Says in a corner of the page that there is a new version, until it is taken or put off. A newer one takes the place of a new one. */
export function offer(take: () => void): void {
  dismiss?.()
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  dismiss = () => {
    root.unmount()
    place.remove()
    dismiss = undefined
  }
  root.render(createElement(UpdateNotice, { onTake: take, onLater: dismiss }))
}

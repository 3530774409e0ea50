import { PICTURE } from '../../../plot/use-printing.ts'
import type { Theme } from '../../../state/app-state.ts'

/**
 * Does something while the charts of the page are vectors, as on paper, in the colours of a theme; then all is as it was. The browser draws
 * nothing in between.
 */
export function onPaper<T>(theme: Theme, work: () => T): T {
  const { dataset } = document.documentElement
  const { theme: before } = dataset
  dataset['theme'] = theme
  dispatchEvent(new Event(PICTURE.before))
  try {
    return work()
  } finally {
    if (before === undefined) delete dataset['theme']
    else dataset['theme'] = before
    dispatchEvent(new Event(PICTURE.after))
  }
}

/** CSS pixels that a chart has in a picture, whatever it has on the screen. */
const SIZES = { wide: { width: 960, height: 480 }, square: { width: 600, height: null } } as const

/** Gives a chart the size of a picture while something is done. */
export function sized<T>(chart: HTMLElement, work: () => T): T {
  const { width, height } = SIZES[chart.dataset['picture'] === 'square' ? 'square' : 'wide']
  const { style } = chart
  const before = style.cssText
  style.setProperty('position', 'fixed')
  style.setProperty('inset', '0 auto auto 0')
  style.setProperty('width', `${width}px`)
  style.setProperty('max-width', 'none')
  if (height !== null) style.setProperty('--picture-height', `${height}px`)
  try {
    return work()
  } finally {
    style.cssText = before
  }
}

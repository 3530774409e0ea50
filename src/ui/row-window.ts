/** Rows of equal height in a scroller, of which only those in sight exist; domain-free arithmetic. */
export interface RowWindow {
  /** Height of the scrolled content in CSS pixels; capped, since browsers cap the height of an element. */
  readonly height: number
  /** Index of the first row to make, and how many. */
  readonly first: number
  readonly count: number
  /** CSS pixels from the content's top to the first row. */
  readonly top: number
}

/** Well below the cap of every browser (Firefox: about 17.8 million CSS pixels). */
const TALLEST = 6_000_000
/** Rows beyond the edges, so that a quick scroll does not show a gap. */
const SPARE = 4

/**
 * The rows in sight when a scroller of `viewport` pixels stands at `scroll`. Up to TALLEST pixels a row has its place; beyond
 * that the scroll position is a share of the way, and the rows in sight hang at the scroller's top.
 */
export function rowWindow(rows: number, rowHeight: number, viewport: number, scroll: number): RowWindow {
  const height = Math.min(rows * rowHeight, TALLEST)
  const fits = Math.ceil(viewport / rowHeight) + 1
  if (rows * rowHeight <= TALLEST) {
    const first = Math.max(0, Math.min(Math.floor(scroll / rowHeight) - SPARE, rows - fits - SPARE))
    return { height, first, count: Math.min(rows - first, fits + 2 * SPARE), top: first * rowHeight }
  }
  const first = firstInSight(rows, rowHeight, viewport, scroll)
  const count = Math.min(rows - first, fits)
  return { height, first, count, top: Math.min(scroll, height - count * rowHeight) }
}

/** The row at the top of the scroller. */
export function firstInSight(rows: number, rowHeight: number, viewport: number, scroll: number): number {
  const last = lastTop(rows, rowHeight, viewport)
  if (rows * rowHeight <= TALLEST) return Math.max(0, Math.min(Math.floor(scroll / rowHeight), last))
  return Math.max(0, Math.min(Math.round((scroll / (TALLEST - viewport)) * last), last))
}

/** The scroll position that has row `index` at the top, as far as there are rows below it. */
export function scrollTo(rows: number, rowHeight: number, viewport: number, index: number): number {
  const last = lastTop(rows, rowHeight, viewport)
  const row = Math.max(0, Math.min(index, last))
  if (rows * rowHeight <= TALLEST) return row * rowHeight
  return last === 0 ? 0 : (row / last) * (TALLEST - viewport)
}

/** The row at the top when the last one is in sight. */
const lastTop = (rows: number, rowHeight: number, viewport: number): number =>
  Math.max(0, rows - Math.floor(viewport / rowHeight))

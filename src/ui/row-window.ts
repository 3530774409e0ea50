/** Rows of equal height in a scroller, of which only those in sight exist; domain-free arithmetic. Lengths are CSS pixels. */
export interface RowSizes {
  readonly rows: number
  readonly rowHeight: number
  /** Height of what is in sight. */
  readonly viewport: number
}

/** Where the scroller stands, and which row is at its top. */
export interface Anchor {
  readonly scroll: number
  readonly first: number
}

/** The rows to make. */
export interface RowWindow {
  /** Height of the scrolled content; capped, since browsers cap the height of an element. */
  readonly height: number
  readonly first: number
  readonly count: number
  /** From the content's top to the first row that is made. */
  readonly top: number
}

/** Well below the cap of every browser (Firefox: about 17.8 million). */
const TALLEST = 6_000_000
/** Rows beyond the edges, so that a quick scroll does not show a gap. */
const SPARE = 4
/** A scroll by less than so many viewports goes row by row, however many rows there are. */
const NEAR = 3

const isCapped = ({ rows, rowHeight }: RowSizes): boolean => rows * rowHeight > TALLEST

const heightOf = ({ rows, rowHeight }: RowSizes): number => Math.min(rows * rowHeight, TALLEST)

/** The row at the top when the last one is in sight. */
const lastTop = ({ rows, rowHeight, viewport }: RowSizes): number =>
  Math.max(0, rows - Math.floor(viewport / rowHeight))

export function rowWindow(sizes: RowSizes, { scroll, first }: Anchor): RowWindow {
  const { rows, rowHeight, viewport } = sizes
  const height = heightOf(sizes)
  const fits = Math.ceil(viewport / rowHeight) + 1
  const at = Math.max(0, Math.min(first, lastTop(sizes)))
  if (isCapped(sizes)) {
    const count = Math.min(rows - at, fits)
    return { height, first: at, count, top: Math.max(0, Math.min(scroll, height - count * rowHeight)) }
  }
  const from = Math.max(0, at - SPARE)
  return { height, first: from, count: Math.min(rows - from, fits + 2 * SPARE), top: from * rowHeight }
}

/**
 * After the scroller has been moved to `scroll`. Where the content is capped a pixel stands for many rows: then a short way
 * goes row by row from the anchor, and a long one to that share of all rows.
 */
export function scrolled(sizes: RowSizes, anchor: Anchor, scroll: number): Anchor {
  const last = lastTop(sizes)
  const end = heightOf(sizes) - sizes.viewport
  // The browser has rounded where a jump went: the row that was wanted stays at the top.
  if (isCapped(sizes) && Math.abs(scroll - anchor.scroll) < 1) return { scroll, first: Math.min(anchor.first, last) }
  if (scroll <= 0) return { scroll, first: 0 }
  if (scroll >= end) return { scroll, first: last }
  if (!isCapped(sizes)) return { scroll, first: Math.min(last, Math.floor(scroll / sizes.rowHeight)) }
  const by = scroll - anchor.scroll
  const first =
    Math.abs(by) < NEAR * sizes.viewport
      ? anchor.first + Math.round(by / sizes.rowHeight)
      : Math.round((scroll / end) * last)
  return { scroll, first: Math.max(0, Math.min(first, last)) }
}

/** The place that has row `index` at the top, as far as there are rows below it. */
export function jumped(sizes: RowSizes, index: number): Anchor {
  const last = lastTop(sizes)
  const first = Math.max(0, Math.min(index, last))
  if (!isCapped(sizes)) return { scroll: first * sizes.rowHeight, first }
  return { scroll: (first / last) * (TALLEST - sizes.viewport), first }
}

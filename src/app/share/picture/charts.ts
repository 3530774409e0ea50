/** A chart of the page that can be taken as a picture: it says so itself, by `data-picture`. */
export interface ChartOnPage {
  readonly element: HTMLElement
  /** What stands over it; charts of one name are numbered. */
  readonly name: string
}

export function chartsOnPage(): readonly ChartOnPage[] {
  const elements = [...document.querySelectorAll<HTMLElement>('main [data-picture]:not([data-picture="not"])')].filter(
    (element) => element.getClientRects().length > 0,
  )
  const names = elements.map(headingOf)
  return elements.map((element, i) => {
    const name = names[i] ?? ''
    const same = names.filter((other) => other === name)
    const before = names.slice(0, i).filter((other) => other === name).length
    return { element, name: same.length > 1 ? `${name} ${before + 1}`.trim() : name }
  })
}

/** The nearest heading above it, else what the chart is called. */
function headingOf(element: HTMLElement): string {
  for (let at: HTMLElement | null = element; at && at.id !== 'main'; at = at.parentElement) {
    const heading = at.querySelector('h2, h3, figcaption, legend')
    if (heading?.textContent) return heading.textContent
    const named = at.tagName === 'SECTION' ? at.getAttribute('aria-label') : null
    if (named !== null) return named
  }
  return element.getAttribute('aria-label') ?? ''
}

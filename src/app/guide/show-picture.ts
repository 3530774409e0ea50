/** The pictures of whatever view is on. A view that is being left stands hidden in the page until the next one has come. */
const PICTURES = '#main .card:has(canvas)'

/**
 * Scrolls a page that stands at its top so that the picture does, where the guide is a sheet over the lower part of the window:
 * header and chips would leave too little of it in sight. A view that is fetched first is waited for; what is returned ends that.
 */
export function showPicture(): () => void {
  const guide = document.querySelector('.guide')
  if (!guide || getComputedStyle(guide).position !== 'fixed' || scrollY > 0 || show()) return () => undefined
  const observer = new MutationObserver(() => {
    if (show()) observer.disconnect()
  })
  observer.observe(document.body, { childList: true, subtree: true })
  return () => observer.disconnect()
}

function show(): boolean {
  const picture = [...document.querySelectorAll(PICTURES)].find((card) => card.checkVisibility())
  picture?.scrollIntoView({ block: 'start' })
  return picture !== undefined
}

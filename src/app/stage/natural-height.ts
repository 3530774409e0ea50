/** The part that takes the height that is left in the frame; its `flex-basis` is what it would like to have. */
const FILL = '.plot, .gradients-view .trace-chart-plot'

/** CSS pixels that the embedded page would like to be high, whatever the frame's height is now. */
export function naturalHeight(): number {
  const foot = document.querySelector('.embed-foot')
  if (!foot) return 0
  const bottom = foot.getBoundingClientRect().bottom + scrollY
  const fill = document.querySelector<HTMLElement>(FILL)
  if (!fill) return Math.ceil(bottom)
  const wished = Number.parseFloat(getComputedStyle(fill).flexBasis)
  return Math.ceil(bottom - fill.getBoundingClientRect().height + wished)
}

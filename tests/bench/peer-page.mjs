// What the pages of the peers have in common: the curves of the app's first picture over np.arange, in its colours.
import { gridOf } from './updates.mjs'

export const CURVES = [
  { name: 'step', color: '#d01f2e', f: (x) => (x > 0 ? 1 : 0) },
  { name: 'sigmoid', color: '#1f49c9', f: (x) => 1 / (1 + Math.exp(-x)) },
  { name: 'ReLU', color: '#0f7b45', f: (x) => (x > 0 ? x : 0) },
]
export const LINE_WIDTH = 2.4
export const Y = [-0.1, 1.1]

/** NumPy's grid: multiples of the rounded difference are added to start. */
export function gridFrom({ start, stop, step }) {
  const delta = start + step - start
  return { length: Math.ceil((stop - start) / step), at: (i) => start + i * delta }
}

/** The limits of x: 5 % more than the samples on either side. */
export function limitsOf(grid) {
  const [first, last] = [grid.at(0), grid.at(grid.length - 1)]
  const margin = 0.05 * (last - first)
  return [first - margin, last + margin]
}

/** The element that the chart fills; `w` and `h` in the address are its size in CSS pixels. */
export function makeHost() {
  const query = new URLSearchParams(location.search)
  const host = document.createElement('div')
  host.style.cssText = `position:absolute;left:20px;top:20px;width:${query.get('w')}px;height:${query.get('h')}px`
  document.body.append(host)
  return host
}

/** Draws the first picture, and hands `draw` to the one who measures. */
export function present(draw) {
  draw(gridFrom(gridOf(100)))
  window.bench = {
    prepare: (grid) => draw(gridFrom(grid)),
    update: ({ grid }) => draw(gridFrom(grid)),
  }
}

// What every page of the benchmark draws: step, sigmoid and ReLU over np.arange(start, stop, step) in a plot of one size.

const query = new URLSearchParams(location.search)
export const WIDTH = Number(query.get('width'))
export const HEIGHT = Number(query.get('height'))
export const Y = [-0.1, 1.1]
export const CURVES = [
  ['step', '#d01f2e', (x) => (x > 0 ? 1 : 0)],
  ['sigmoid', '#1f49c9', (x) => 1 / (1 + Math.exp(-x))],
  ['ReLU', '#0f7b45', (x) => Math.max(0, x)],
]

/** Position k of the slider: the left end moves out by a tenth each time; n samples. */
export function grid(n, k) {
  const start = -5 - 0.1 * (k % 40)
  const step = (5 - start) / n
  const delta = start + step - start
  return { n, start, last: start + (n - 1) * delta, at: (i) => start + i * delta }
}

export function host() {
  const element = document.body.appendChild(document.createElement('div'))
  element.style.cssText = `position:relative;width:${WIDTH}px;height:${HEIGHT}px`
  return element
}

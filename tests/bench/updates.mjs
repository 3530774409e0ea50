/** The first picture's range; the step decides how many samples it has. */
const RANGE = { start: -5, stop: 5 }

/** Arguments of `np.arange` that give n samples. */
export const gridOf = (n) => ({ ...RANGE, step: (RANGE.stop - RANGE.start) / n })

/**
 * What a hand does to the range, the same for everyone: start goes up by tenths and comes back, then stop goes down and
 * comes back. Every entry changes one end, as one input event does, so that n varies by a few per cent.
 * @param count a multiple of 4
 */
export function updatesOf(n, count) {
  const grid = gridOf(n)
  const half = count / 2
  return Array.from({ length: count }, (_, k) => {
    const end = k < half ? 'start' : 'stop'
    const at = (k % half) + 1
    const tenths = Math.min(at, half - at) * (end === 'start' ? 1 : -1)
    const value = Math.round(10 * grid[end] + tenths) / 10
    return { end, value, grid: { ...grid, [end]: value } }
  })
}

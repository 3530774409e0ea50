/** The first picture's range, for which the step decides the number of samples. */
export const RANGE = { start: -5, stop: 5 }

/** `np.arange` arguments that give n samples over RANGE. */
export const gridOf = (n) => ({ ...RANGE, step: (RANGE.stop - RANGE.start) / n })

/**
 * What a person does to the range, as one list of inputs for everyone: start goes up by tenths and comes back, then stop
 * goes down and comes back. Each entry changes one end, as one input event does; n varies by a few per cent.
 */
export function updatesOf(n, count) {
  const grid = gridOf(n)
  const half = Math.ceil(count / 2)
  return Array.from({ length: count }, (_, k) => {
    const end = k < half ? 'start' : 'stop'
    const at = (k % half) + 1
    const tenths = Math.min(at, half - at)
    const sign = end === 'start' ? 1 : -1
    // The turning point of an odd half would be an input that changes nothing.
    const value = Math.round(10 * grid[end] + sign * (tenths || 1)) / 10
    return { grid: { ...grid, [end]: value }, end, value }
  })
}

const ascending = (values) => values.toSorted((a, b) => a - b)

/** Nearest rank: the smallest value that a share `q` of all values does not exceed; NaN of none. */
export const quantile = (values, q) => ascending(values)[Math.max(0, Math.ceil(q * values.length) - 1)] ?? Number.NaN

/** The middle value, or the mean of the two middle ones; NaN of none. */
export function median(values) {
  const sorted = ascending(values)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return Number.NaN
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

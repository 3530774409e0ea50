/**
 * The value below which a share of the values lies, as NumPy's `percentile` finds it: between two neighbours it is interpolated.
 * @param sorted ascending, without NaN; of none it is NaN
 * @param share 0 … 1
 */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  // Of two infinite neighbours there is no difference.
  return below === above ? below : below + (above - below) * (place - Math.floor(place))
}

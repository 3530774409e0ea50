/** What is kept with each entry of the session history: how many of ours lie before it, and how many are known to come after. */
export interface Mark {
  readonly index: number
  /** The index of the last entry. */
  readonly top: number
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

/** The mark of an entry; null for an entry that is not ours. */
export function markOf(entry: unknown): Mark | null {
  if (typeof entry !== 'object' || entry === null || !('index' in entry) || !('top' in entry)) return null
  const { index, top } = entry
  return isCount(index) && isCount(top) && index <= top ? { index, top } : null
}

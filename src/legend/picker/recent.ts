/** How many functions are remembered. */
const KEPT = 6

/** The ids of the functions that were added last, the newest first. */
export type Recent = readonly string[]

export const withRecent = (recent: Recent, id: string): Recent => [id, ...recent.filter((r) => r !== id)].slice(0, KEPT)

/** What is stored, as far as it can be used; anything may stand there. */
export function parseRecent(text: string | null, known: ReadonlySet<string>): Recent {
  let stored: unknown
  try {
    stored = JSON.parse(text ?? '[]')
  } catch {
    return []
  }
  if (!Array.isArray(stored)) return []
  const ids = stored.filter((id): id is string => typeof id === 'string' && known.has(id))
  return [...new Set(ids)].slice(0, KEPT)
}

export const printRecent = (recent: Recent): string => JSON.stringify(recent)

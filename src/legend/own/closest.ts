import { callables } from '../../expression/names.ts'

/** The function whose name is at most two letters off; of several the first. */
export function closest(name: string): string | undefined {
  const all = callables.map((own) => ({ own, distance: distance(name.toLowerCase(), own) }))
  const most = name.length > 4 ? 2 : 1
  return all.filter((one) => one.distance <= most).toSorted((a, b) => a.distance - b.distance)[0]?.own
}

/** How many letters must be put in, left out or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[b.length] ?? 0
}

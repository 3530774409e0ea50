/** How many slips of the hand (a letter too much, too few, wrong, or two changed about) lie between a text and `word`. */
export const distance = (text: string, word: string): number => slips(text, word).at(-1) ?? 0

/** The same between a text and the nearest beginning of `word`: what has been typed may be a part only. */
export const distanceToStart = (text: string, word: string): number => Math.min(...slips(text, word))

/** The last row of the optimal string alignment distance: from a text to each beginning of `word`, the empty one first. */
function slips(text: string, word: string): readonly number[] {
  const columns = word.length + 1
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: columns }, (_, j) => j)
  for (let i = 1; i <= text.length; i++) {
    const row = [i]
    for (let j = 1; j < columns; j++) {
      const same = text[i - 1] === word[j - 1]
      let best = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && text[i - 1] === word[j - 2] && text[i - 2] === word[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last
}

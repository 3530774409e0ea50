import type { Heard, PlayOrder } from '../../../sound/score.ts'

/** Seconds that a line may take. */
export const lengths = [2, 4, 8] as const

/** What is listened to. It deserves no link: it lasts as long as the view. */
export interface Listening {
  /** Keys of lines; a line that is not drawn counts as not chosen. */
  readonly first: string | null
  readonly second: string | null
  readonly order: PlayOrder
  readonly seconds: (typeof lengths)[number]
}

export const firstChoice: Listening = { first: null, second: null, order: 'together', seconds: 4 }

/** The one or two lines that are chosen; none where none is drawn. */
export function chosenOf(lines: readonly Heard[], { first, second }: Listening): readonly Heard[] {
  const one = lines.find(({ plain }) => plain.key === first) ?? lines[0]
  const other = lines.find(({ plain }) => plain.key === second && plain.key !== one?.plain.key)
  return [one, other].filter((line) => line !== undefined)
}

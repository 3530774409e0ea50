import { initialOf, keystrokes } from './hangul.ts'

/** A name as it is compared: without case, spaces and punctuation, Korean as the keys that it is typed with. */
export interface Folded {
  readonly text: string
  /** Where in `text` a word begins, ascending: after a separator, and at a capital after a small letter. */
  readonly words: readonly number[]
  /** Where in `text` a character begins: a match never starts inside a syllable. */
  readonly characters: ReadonlySet<number>
  /** Each syllable by its first consonant, each other character as it is. */
  readonly initials: string
}

const PART_OF_A_WORD = /[\p{L}\p{N}]/u

export function folded(name: string): Folded {
  const words: number[] = []
  const characters = new Set<number>()
  let text = ''
  let initials = ''
  let before = ''
  for (const character of name.normalize('NFC').replaceAll('²', '2')) {
    if (!PART_OF_A_WORD.test(character)) {
      before = ''
      continue
    }
    const keys = keystrokes(character).toLowerCase()
    if (before === '' || (isSmall(before) && isCapital(character))) words.push(text.length)
    characters.add(text.length)
    text += keys
    initials += initialOf(character).toLowerCase()
    before = character
  }
  return { text, words, characters, initials }
}

const isSmall = (c: string): boolean => c !== c.toUpperCase()
const isCapital = (c: string): boolean => c !== c.toLowerCase()

/** The order of Unicode's Hangul syllables, in the letters that a keyboard has: 19 first consonants, 21 vowels, 27 last consonants. */
const FIRST = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
/** The space stands for none. */
const LAST = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'
const FIRST_SYLLABLE = 0xac00
const SYLLABLES = 11172

/** Letters that are typed with two keys: while `과` is typed it is `고` for a moment. */
const PARTS: Readonly<Record<string, string>> = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
  ㅘ: 'ㅗㅏ',
  ㅙ: 'ㅗㅐ',
  ㅚ: 'ㅗㅣ',
  ㅝ: 'ㅜㅓ',
  ㅞ: 'ㅜㅔ',
  ㅟ: 'ㅜㅣ',
  ㅢ: 'ㅡㅣ',
}

/** The strokes of a vowel that a phone's ten-key pad is still putting together. */
const STROKES = /[ㆍᆞᆢ·]/u

/** One character as the keys that it is typed with, `식` as ㅅㅣㄱ; any other character stays. */
export function keystrokes(character: string): string {
  const letters = lettersOf(character)
  if (letters) return letters.map((letter) => PARTS[letter] ?? letter).join('')
  return STROKES.test(character) ? '' : (PARTS[character] ?? character)
}

/** The consonant that a syllable begins with; any other character stays. */
export const initialOf = (character: string): string => lettersOf(character)?.[0] ?? character

/** Consonants alone, as they are typed to find a word by the beginnings of its syllables: ㅅㄱㅁㅇㄷ. */
export const areInitials = (text: string): boolean => /^[ㄱ-ㅎ]+$/u.test(text)

/** First consonant, vowel and, where there is one, last consonant; null for what is no syllable. */
function lettersOf(character: string): readonly string[] | null {
  const at = (character.codePointAt(0) ?? 0) - FIRST_SYLLABLE
  if (at < 0 || at >= SYLLABLES) return null
  const last = at % LAST.length
  const vowel = ((at - last) / LAST.length) % VOWELS.length
  const first = Math.floor(at / (LAST.length * VOWELS.length))
  return [FIRST[first] ?? '', VOWELS[vowel] ?? '', last > 0 ? (LAST[last] ?? '') : ''].filter(Boolean)
}

import { en, type Messages } from './en/first.ts'
import { ko } from './ko/first.ts'

/** Every language of the interface by its BCP 47 code: what the first picture needs. */
export const languages = { en, ko } satisfies Record<string, Messages>

export type Language = keyof typeof languages

export const languageCodes = ['en', 'ko'] as const satisfies readonly Language[]

/** The first of the wished languages that there is, English otherwise. `wished` are BCP 47 tags: `['ko-KR', 'en']`. */
export function chooseLanguage(wished: readonly string[]): Language {
  const codes = wished.map((tag) => tag.toLowerCase().split('-')[0] ?? '')
  return codes.flatMap((code) => languageCodes.filter((own) => own === code))[0] ?? 'en'
}

export type { Messages }

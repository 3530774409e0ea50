import { en, type GuideMessages } from './en/guide.ts'
import type { Language } from './index.ts'
import { ko } from './ko/guide.ts'

/** The words of the guide's controls, fetched with it. */
export const guideWords: Readonly<Record<Language, GuideMessages>> = { en, ko }

export type { GuideMessages }

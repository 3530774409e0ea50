import { en, type LaterMessages } from './en/later.ts'
import type { Language } from './index.ts'
import { ko } from './ko/later.ts'

/** The words of what is fetched after the first picture. Only what is itself fetched then may import this. */
export const later: Readonly<Record<Language, LaterMessages>> = { en, ko }

export type { LaterMessages }

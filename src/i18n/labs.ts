import { en, type LabMessages } from './en/labs.ts'
import type { Language } from './index.ts'
import { ko } from './ko/labs.ts'

/** The words of the labs, fetched with them: nothing of the Curves view may import this. */
export const labWords: Readonly<Record<Language, LabMessages>> = { en, ko }

export type { LabMessages }

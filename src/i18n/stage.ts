import { en, type StageMessages } from './en/stage.ts'
import type { Language } from './index.ts'
import { ko } from './ko/stage.ts'

/** The words of the embedded page and of the presentation, fetched with them. */
export const stageWords: Readonly<Record<Language, StageMessages>> = { en, ko }

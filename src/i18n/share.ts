import { en, type ShareMessages } from './en/share.ts'
import type { Language } from './index.ts'
import { ko } from './ko/share.ts'

/** The words of the dialog that shares, fetched with it. */
export const shareWords: Readonly<Record<Language, ShareMessages>> = { en, ko }

export type { ShareMessages }

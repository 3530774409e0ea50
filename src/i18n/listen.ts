import { en, type ListenMessages } from './en/listen.ts'
import type { Language } from './index.ts'
import { ko } from './ko/listen.ts'

/** The words of listening to curves, fetched with it. */
export const listenWords: Readonly<Record<Language, ListenMessages>> = { en, ko }

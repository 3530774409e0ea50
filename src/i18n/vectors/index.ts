import type { Language } from '../index.ts'
import { en, type VectorMessages } from './en.ts'
import { ko } from './ko.ts'

/** The words of the panel of vector functions: a part of the page that is fetched when it is needed, and so are they. */
export const vectorLanguages: Readonly<Record<Language, VectorMessages>> = { en, ko }

export type { VectorMessages }

import type { LabMessages } from '../../../i18n/labs.ts'
import type { Parsed } from '../../../legend/number-input.ts'

/** A number that was read, if it is a whole one. */
export const wholeIn = (parsed: Parsed, words: LabMessages['train']): Parsed =>
  'value' in parsed && !Number.isInteger(parsed.value) ? { error: words.whole } : parsed

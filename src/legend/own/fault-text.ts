import type { Fault } from '../../expression/custom.ts'
import type { LaterMessages } from '../../i18n/later.ts'
import { significant } from '../../math/number.ts'
import { LONGEST } from '../../notation/parse.ts'
import { closest } from './closest.ts'

/** What is wrong with a text, and at which character, in the person's language. */
export function faultText(fault: Fault, text: string, words: LaterMessages['own']): string {
  const what = whatIsWrong(fault, words.faults)
  if (fault.kind === 'empty' || fault.kind === 'too-long') return what
  // As people count: from 1, a letter of two units once.
  return fault.at >= text.length ? words.atEnd(what) : words.at(Array.from(text.slice(0, fault.at)).length + 1, what)
}

function whatIsWrong(fault: Fault, words: LaterMessages['own']['faults']): string {
  switch (fault.kind) {
    case 'empty':
      return words.empty
    case 'too-long':
      return words.tooLong(LONGEST)
    case 'unexpected':
      return fault.found === '' ? words.unfinished : words.unexpected(fault.found)
    case 'unknown-function': {
      const near = closest(fault.name)
      return fault.name.length === 1
        ? words.notAFunction(fault.name)
        : words.unknownFunction(fault.name) + (near ? ` ${words.near(near)}` : '')
    }
    case 'unknown-name':
      return words.unknownName(fault.name)
    case 'arguments':
      return words.arguments(fault.name, fault.least ?? 1, fault.most ?? 1)
    case 'not-called':
      return words.notCalled(fault.name)
    case 'many-names':
      return words.manyNames(fault.most ?? 0)
    case 'many-parts':
      return words.manyParts(fault.most ?? 0)
    case 'parameter-of-x':
      return words.parameterOfX(fault.name)
    case 'parameter-bounds':
      return words.parameterBounds(fault.name, significant(fault.least ?? 0), significant(fault.most ?? 0))
    case 'too-large':
      return words.tooLarge
  }
}

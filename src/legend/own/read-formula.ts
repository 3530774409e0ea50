import { custom, type Custom, type Fault } from '../../expression/custom.ts'
import { isFault } from '../../expression/typed.ts'

/** What people write before a formula: `f(x) =`, `y =`. */
const HEAD = /^\s*(?:[a-z]\s*\(\s*x\s*\)|y)\s*=(?!=)/i

/** The function that a person's text describes, with or without `f(x) =` before it; or what is wrong and where in that text. */
export function readFormula(text: string): Custom | Fault {
  const [head = ''] = HEAD.exec(text) ?? []
  const made = custom(text.slice(head.length))
  return isFault(made) && made.kind !== 'empty' ? { ...made, at: made.at + head.length } : made
}

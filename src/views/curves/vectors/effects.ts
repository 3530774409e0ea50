import type { LaterMessages } from '../../../i18n/later.ts'
import { significant } from '../../../math/number.ts'
import { indexed } from './entries.ts'
import { signed } from './scale.ts'

/** What is pointed at: an input, an output, or the cell of both. */
export interface Pointed {
  readonly input?: number
  readonly output?: number
}

/** The id of the element that says it. */
export const EFFECT = 'vector-effect'

/** A little: what one press of an arrow key adds to a bar. */
const STEP = 0.1

/** What depends on what is pointed at, in words. */
export function effects(
  { input, output }: Pointed,
  jacobian: readonly (readonly number[])[],
  words: LaterMessages['vectors'],
): string {
  if (input !== undefined && output !== undefined) {
    const slope = jacobian[output]?.[input] ?? 0
    const [y, x] = [indexed('y', output), indexed('x', input)]
    return words.cell(y, x, signed(significant(slope)), String(STEP), signed(significant(slope * STEP, 4)))
  }
  if (input !== undefined) {
    const column = jacobian.map((row) => row[input] ?? 0)
    return words.effect(indexed('x', input), names('y', column, 1), names('y', column, -1))
  }
  if (output !== undefined) {
    const row = jacobian[output] ?? []
    return words.depends(indexed('y', output), names('x', row, 1), names('x', row, -1))
  }
  return words.hint
}

/** The names of those that go up with it, or down. */
const names = (letter: string, slopes: readonly number[], sign: 1 | -1): string =>
  slopes.flatMap((d, i) => (Math.sign(d) === sign ? indexed(letter, i) : [])).join(', ')

import type { LabMessages } from '../../../i18n/labs.ts'
import { significant } from '../../../math/number.ts'
import { isPerceptron, LAST_EPOCH, type NetworkSnapshot, type Run } from '../engine/run.ts'

/** How a network stands, in words. */
export function standingText(run: Run, network: NetworkSnapshot, words: LabMessages['train']): string {
  const { epoch, loss, right, wrong, mistakes } = network
  const rule = isPerceptron(run)
  const count = String(wrong.length)
  const place = words.at(String(epoch))
  const numbers = rule
    ? epoch === 0
      ? words.rightOf(String(right), count)
      : words.byRule(String(right), count, String(loss), String(mistakes))
    : words.byGradient(significant(loss, 3), String(right), count)
  return [place, numbers, ...endText(run, network, words)].join(' ')
}

/** How it stands, in numbers with their names. */
export function numbersOf(
  run: Run,
  { loss, right, wrong, mistakes }: NetworkSnapshot,
  words: LabMessages['train'],
): readonly (readonly [term: string, value: string])[] {
  return [
    isPerceptron(run) ? [words.mistakes, String(mistakes)] : [words.loss, significant(loss, 4)],
    [words.right, words.of(String(right), String(wrong.length))],
  ]
}

/** What has come of a run: that it is solved, diverged, over. */
export function endText(run: Run, network: NetworkSnapshot, words: LabMessages['train']): readonly string[] {
  const { epoch, solved, end } = network
  if (end === 'diverged') return [epoch === 0 ? words.noNumber : words.diverged(String(epoch))]
  if (isPerceptron(run)) return end === 'converged' ? [words.converged(String(epoch))] : []
  return [
    ...(solved === null ? [] : [words.solved(String(solved))]),
    ...(epoch === LAST_EPOCH ? [words.last(String(LAST_EPOCH))] : []),
  ]
}

import type { LabMessages } from '../../../i18n/labs.ts'

/** With at most so many points they are counted, not given in per cent. */
const FEW = 8

export const scoreText = (right: number, count: number, words: LabMessages['hand']): string =>
  count <= FEW
    ? words.score(`${right}`, `${count}`)
    : words.share(`${Math.floor((100 * right) / count)}`, `${right}`, `${count}`)

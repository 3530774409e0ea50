import type { Data } from '../../../network/data.ts'

/** What an output counts as. */
export const counted = (output: number): 0 | 1 => (output > 0.5 ? 1 : 0)

/** One sample and what a network makes of it. */
export interface Judged {
  readonly x1: number
  readonly x2: number
  readonly output: number
  readonly wanted: 0 | 1
  readonly right: boolean
}

export function judged({ x, y, count }: Data, output: (x1: number, x2: number) => number): readonly Judged[] {
  return Array.from({ length: count }, (_, i) => {
    const [x1, x2] = [x[2 * i] ?? 0, x[2 * i + 1] ?? 0]
    const out = output(x1, x2)
    const wanted = counted(y[i] ?? 0)
    return { x1, x2, output: out, wanted, right: counted(out) === wanted }
  })
}

export const rightOf = (samples: readonly Judged[]): number => samples.filter(({ right }) => right).length

/** For the plane: 1 where a sample is wrong. */
export const wrongOf = (samples: readonly Judged[]): readonly number[] => samples.map(({ right }) => (right ? 0 : 1))

import { isPerceptron, type NetworkSnapshot, type Run } from '../engine/run.ts'

/** What can be said of a network from its numbers alone. Layers are counted from 1, the output's comes last. */
export interface Facts {
  /** Hidden layers whose weights have a gradient of exactly 0. */
  readonly stuck: readonly number[]
  /** The output's, too. */
  readonly allStuck: boolean
  /** Hidden layers that have units without slope at every sample, though not all of them. */
  readonly dead: readonly { readonly layer: number; readonly units: number; readonly of: number }[]
}

const NOTHING: Facts = { stuck: [], allStuck: false, dead: [] }

export function factsOf(run: Run, { gradients, dead, end }: NetworkSnapshot): Facts {
  if (isPerceptron(run) || end === 'diverged') return NOTHING
  const stuck = run.hidden.flatMap((_, l) => (gradients[l] === 0 ? [l + 1] : []))
  let from = 0
  const partly = run.hidden.flatMap((of, l) => {
    const units = dead.subarray(from, from + of).reduce((sum, one) => sum + one, 0)
    from += of
    return units > 0 && !stuck.includes(l + 1) ? [{ layer: l + 1, units, of }] : []
  })
  return { stuck, allStuck: gradients.every((one) => one === 0), dead: partly }
}

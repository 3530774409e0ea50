import type { Series } from '../../../plot/series.ts'
import type { Run } from '../engine/run.ts'
import type { NetworkSnapshot } from '../engine/run.ts'
import type { LossCurve } from '../engine/loss-record.ts'
import type { RunnerState } from '../engine/runner.ts'

/** One activation in the race. */
export interface Lane {
  /** The curve's key in the link. */
  readonly key: string
  readonly label: string
  /** Palette entry. */
  readonly slot: number
  /** Its network; null: not heard of yet. */
  readonly network: NetworkSnapshot | null
  readonly losses: LossCurve | null
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * A lane for each curve that is to be seen. While the worker still speaks of the run before, a curve finds its network by its function and
 * parameters, or by its place where as many run.
 * @param run the race's run, its networks in the order of the curves
 */
export function lanesOf(
  curves: readonly Series[],
  run: Run,
  { run: spoken, snapshot, losses }: Pick<RunnerState, 'run' | 'snapshot' | 'losses'>,
): readonly Lane[] {
  const earlier = spoken?.networks ?? []
  return curves
    .filter(({ hidden }) => !hidden)
    .map(({ curve, label, slot }, i) => {
      const known = earlier.findIndex((units) => same(units, run.networks[i]))
      const at = same(earlier[i], run.networks[i]) || (known < 0 && earlier.length === run.networks.length) ? i : known
      return { key: curve, label, slot, network: snapshot?.networks[at] ?? null, losses: losses[at] ?? null }
    })
}

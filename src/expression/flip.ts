import { edge } from '../math/runs.ts'
import type { Guard } from './guards.ts'
import type { Registers } from './registers.ts'

/** Fills the registers for one x, all of them or those of the values only. */
export type Run = (x: number, slopes?: boolean) => Registers

/** Two neighbouring doubles between which a guard leaves the side that it has at `from`. */
export function flip({ side }: Pick<Guard, 'side'>, from: number, to: number, run: Run): readonly [number, number] {
  const before = side(run(from))
  return edge((x) => side(run(x)) === before, from, to)
}

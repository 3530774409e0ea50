import { crossings, type Crossing } from '../../../plot/crossings.ts'
import { operandsOf } from '../../../plot/operand.ts'
import { endsOf, type Plot } from '../../../plot/plot.ts'
import type { AppState } from '../../../state/app-state.ts'

const found = new WeakMap<Plot, { readonly state: AppState; readonly all: readonly Crossing[] }>()

/** Where the compared curves of a state meet between the ends of its plot: sought once, for the list and for the marks over the lines. */
export function crossingsOf(state: AppState, plot: Plot): readonly Crossing[] {
  const before = found.get(plot)
  if (before?.state === state) return before.all
  const operands = operandsOf(state)
  const all = operands ? crossings(...operands, endsOf(plot.grid) ?? plot.x) : []
  found.set(plot, { state, all })
  return all
}

import { beside } from '../math/beside.ts'
import type { Unit } from './unit.ts'

/** Where a slope that grows without end has outgrown the doubles, and any other is as near to its limit as it gets. */
const FAR = 1.7e308
/** A function that lists no turns is looked at here, too. */
const GRID = Array.from({ length: 641 }, (_, i) => (i - 320) / 16)

/** The largest |f′| there is, Infinity if there is none: a gradient grows by no more on its way through a unit. */
export function steepest({ activation, params }: Pick<Unit, 'activation' | 'params'>): number {
  const corners = activation.breaks(params).flatMap(({ x }) => [beside(x, 'left'), beside(x, 'right')])
  const places = [...corners, ...activation.turns(params)[1], -FAR, FAR, ...GRID]
  return places.reduce((most, x) => {
    const slope = Math.abs(activation.df(x, params))
    return slope > most ? slope : most
  }, 0)
}

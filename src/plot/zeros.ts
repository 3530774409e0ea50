import { runs } from '../math/runs.ts'
import { signOf } from '../math/sign.ts'
import type { Limits } from './limits.ts'
import { isClear, places } from './places.ts'
import type { Series } from './series.ts'

/**
 * In a range the doubles between which y changes its sign, and the ends of stretches on which it is 0. Where a line whose landmarks are not
 * clear changes its sign more than `most` times, none of them is sought.
 */
export function zerosOf(
  series: Pick<Series, 'value' | 'breaks' | 'turns' | 'known'>,
  range: Limits,
  most = Infinity,
): readonly number[] {
  const at = places(series, range)
  const signs = new Map(at.map((x) => [x, signOf(series.value(x))]))
  const all = [...signs.values()]
  if (!isClear(series, range) && all.filter((sign, i) => i > 0 && sign !== all[i - 1]).length > most) return []
  const found = runs((x) => signs.get(x) ?? signOf(series.value(x)), at)
  return found.slice(1).flatMap(({ from }, i) => [found[i]?.to ?? from, from])
}

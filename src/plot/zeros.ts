import { runs } from '../math/runs.ts'
import { signOf } from '../math/sign.ts'
import type { Limits } from './limits.ts'
import { places } from './places.ts'
import type { Series } from './series.ts'

/** In a range the doubles between which y changes its sign, and the ends of stretches on which it is 0. */
export function zerosOf(
  series: Pick<Series, 'value' | 'breaks' | 'turns' | 'known'>,
  range: Limits,
): readonly number[] {
  const found = runs((x) => signOf(series.value(x)), places(series, range))
  return found.slice(1).flatMap(({ from }, i) => [found[i]?.to ?? from, from])
}

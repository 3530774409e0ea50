import { numbers } from '../../../../src/activations/numbers.ts'
import { series, type Series } from '../../../../src/plot/series.ts'
import { parseLink } from '../../../../src/state/schema.ts'

/** One of a link's curves, the first if none is named. */
export function curve(f: string): Series {
  const [one] = series(parseLink(f.includes('=') ? f : `f=${f}`).state.curves, [0])
  if (!one) throw new Error(f)
  return one
}

/** Every function of the catalogue with its defaults. */
export const catalogue: readonly Series[] = numbers.map(({ id }) => curve(id))

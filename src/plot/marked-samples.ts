import type { Grid } from '../math/arange.ts'
import type { Series } from './series.ts'

/** The samples that bear a marker: all, or, where they would lie closer than a CSS pixel, as many as a plot is `width` of them wide. */
export function markedSamples(
  { value }: Pick<Series, 'value'>,
  grid: Grid,
  width: number,
): readonly (readonly [x: number, y: number])[] {
  const stride = Math.max(1, Math.ceil(grid.length / width))
  return Array.from({ length: Math.ceil(grid.length / stride) }, (_, i) => {
    const x = grid.at(i * stride)
    return [x, value(x)] as const
  })
}

import type { View } from './columns.ts'
import type { Path } from './path.ts'

/** Lines far outside stay far outside, but in numbers that an SVG renderer can hold. */
const FAR = 1e5

/** A path for SVG, `M x y L x y …`, in a drawing as large as the view. */
export function pathData({ x, y, length }: Path, view: View): string {
  const [x0, x1] = view.x
  const [y0, y1] = view.y
  let d = ''
  let pen = 'M'
  for (let i = 0; i < length; i++) {
    const px = (((x[i] ?? Number.NaN) - x0) / (x1 - x0)) * view.width
    const py = ((y1 - (y[i] ?? Number.NaN)) / (y1 - y0)) * view.height
    if (Number.isNaN(px) || Number.isNaN(py)) {
      pen = 'M'
      continue
    }
    d += `${pen}${round(px)} ${round(Math.max(-FAR, Math.min(FAR, py)))}`
    pen = 'L'
  }
  return d
}

const round = (v: number): number => Math.round(v * 100) / 100

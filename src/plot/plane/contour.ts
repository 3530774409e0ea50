import { SIDE, type Field } from './plane.ts'

/**
 * The line along which a field passes ½, as an SVG path in a drawing of SIDE × SIDE: marching squares between the middles of the cells
 * (Lorensen & Cline 1987, in two dimensions), out to the edge. Where the line could part either way, the cell's mean decides.
 */
export function contour({ size, values }: Field): string {
  let d = ''
  const at = (i: number, j: number): number =>
    values[Math.max(0, Math.min(size - 1, j)) * size + Math.max(0, Math.min(size - 1, i))] ?? 0
  /** In the drawing, of the k-th middle; the one before the first is the edge, and so is the one after the last. */
  const place = (k: number): number => (SIDE * Math.max(0, Math.min(size, k + 0.5))) / size
  for (let j = -1; j < size; j++) {
    for (let i = -1; i < size; i++) {
      const [a, b, c, e] = [at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)]
      const code = (a > 0.5 ? 1 : 0) + (b > 0.5 ? 2 : 0) + (c > 0.5 ? 4 : 0) + (e > 0.5 ? 8 : 0)
      if (code === 0 || code === 15) continue
      const [x0, x1, y0, y1] = [place(i), place(i + 1), SIDE - place(j), SIDE - place(j + 1)]
      const below = `${round(x0 + (x1 - x0) * share(a, b))} ${round(y0)}`
      const right = `${round(x1)} ${round(y0 + (y1 - y0) * share(b, c))}`
      const above = `${round(x0 + (x1 - x0) * share(e, c))} ${round(y1)}`
      const before = `${round(x0)} ${round(y0 + (y1 - y0) * share(a, e))}`
      switch (code) {
        case 1:
        case 14:
          d += `M${before}L${below}`
          break
        case 2:
        case 13:
          d += `M${below}L${right}`
          break
        case 3:
        case 12:
          d += `M${before}L${right}`
          break
        case 4:
        case 11:
          d += `M${right}L${above}`
          break
        case 6:
        case 9:
          d += `M${below}L${above}`
          break
        case 7:
        case 8:
          d += `M${above}L${before}`
          break
        default: {
          const joined = a + b + c + e > 2 === (code === 5)
          d += joined ? `M${above}L${before}M${below}L${right}` : `M${before}L${below}M${right}L${above}`
        }
      }
    }
  }
  return d
}

/** How far from one value to the next ½ is passed; half way where that cannot be said. */
function share(from: number, to: number): number {
  const t = (0.5 - from) / (to - from)
  return t >= 0 && t <= 1 ? t : 0.5
}

const round = (v: number): number => Math.round(v * 10) / 10

import { matrixOf } from '../../../export/arrays.ts'
import type { Data } from '../../../network/data.ts'

/** The samples of the page, written out: X, a row each, and t, their targets. */
export function samplesCode({ x, y, count }: Data): string {
  const rows = Array.from({ length: count }, (_, i) => [x[2 * i] ?? 0, x[2 * i + 1] ?? 0])
  const turns = count > 4 && y.every((target, i) => target === i % 2)
  const targets = turns ? `np.arange(${count}) % 2.0` : `np.array([${[...y].map((v) => v.toFixed(1)).join(', ')}])`
  return `X = ${matrixOf(rows)}\nt = ${targets}`
}

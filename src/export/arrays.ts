import { printPython } from '../math/number.ts'

/** Widest line of numbers, in letters. */
const WIDE = 96

/** Numbers as a list of Python's, in as many lines as it takes. */
export function listOf(values: readonly number[], indent = ''): string {
  const one = `[${values.map(printPython).join(', ')}]`
  if (indent.length + one.length <= WIDE) return one
  return `[\n${wrapped(values.map(printPython), `${indent}    `)}\n${indent}]`
}

/** Rows as `np.array`, short ones several to a line. */
export function matrixOf(rows: readonly (readonly number[])[]): string {
  const one = `np.array([${rows.map((row) => listOf(row)).join(', ')}])`
  if (one.length <= WIDE && !one.includes('\n')) return one
  const written = rows.map((row) => listOf(row, '    '))
  if (written.some((row) => row.includes('\n'))) return `np.array([\n${written.map((r) => `    ${r},`).join('\n')}\n])`
  return `np.array([\n${wrapped(written, '    ')}\n])`
}

/** Items with commas between them, as many to a line as fit. */
function wrapped(items: readonly string[], indent: string): string {
  const lines: string[] = []
  let line = indent
  for (const item of items) {
    if (line !== indent && line.length + item.length + 1 > WIDE) {
      lines.push(line.trimEnd())
      line = indent
    }
    line += `${item}, `
  }
  return [...lines, line.trimEnd()].join('\n')
}

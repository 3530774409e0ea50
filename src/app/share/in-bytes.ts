const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'] as const

/** A size to read, in two digits at least: `840 B`, `4.2 kB`, `38 MB`. */
export function inBytes(bytes: number): string {
  let unit = 0
  let value = bytes
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000
    unit++
  }
  return `${unit > 0 && value < 9.95 ? value.toFixed(1) : Math.round(value)} ${UNITS[unit]}`
}

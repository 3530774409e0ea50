import { printNumber } from '../math/number.ts'

/** What ends a row (RFC 4180). */
const END = '\r\n'

/** Larger magnitudes are written as NumPy, pandas and R read them: `nan`, `inf`, `-inf`; all others as the shortest text that reads back to the same double. */
const numberCell = (x: number): string =>
  Number.isFinite(x) ? printNumber(x) : Number.isNaN(x) ? 'nan' : x > 0 ? 'inf' : '-inf'

/** In quotes only where it must be. */
const textCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/**
 * A row of a CSV file as RFC 4180 has it. There are no comments in one: spreadsheets would take them for data, so title and link of a file
 * stand in its name and in the dialog. No byte order mark either, which some readers take for a part of the first name: names are ASCII as
 * far as they can be.
 */
export const csvRow = (cells: readonly (string | number)[]): string =>
  cells.map((cell) => (typeof cell === 'number' ? numberCell(cell) : textCell(cell))).join(',') + END

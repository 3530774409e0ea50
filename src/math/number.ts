/** Everything between a number and its text. */

const DASHES = /[−–—－﹣‐‑‒]/g
/** Full-width forms, as a Korean or Japanese input method gives them, lie this far above ASCII. */
const FULL_WIDTH = 0xfee0
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

/** The same text, as long as before, in ASCII as far as an input method or a text processor has changed its letters, digits and dashes. */
export const asTyped = (text: string): string =>
  text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - FULL_WIDTH)).replace(DASHES, '-')

/**
 * The number that a person typed: `-5`, `−3` with a true minus, `.5`, `1e-3`, `０．５` in full width, `1,000`, `0,5`, `1/3`. Undefined for
 * anything else; a number too large for a double is ±Infinity.
 */
export function parseNumber(text: string): number | undefined {
  if (text.length > 400) return undefined
  const [over, under, ...more] = asTyped(text.trim()).split('/')
  if (more.length > 0) return undefined
  const a = parseDecimal(over?.trim() ?? '')
  if (under === undefined || a === undefined) return a
  const b = parseDecimal(under.trim())
  const quotient = b === undefined || b === 0 ? Number.NaN : a / b
  return Number.isNaN(quotient) ? undefined : quotient
}

function parseDecimal(text: string): number | undefined {
  // Commas part thousands where they can, and are a decimal point where there is but one: `1,000` is a thousand, `0,125` an eighth.
  const point = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?(?:e[+-]?\d+)?$/i.test(text)
    ? text.replaceAll(',', '')
    : text.replace(/^([^,.]*),([^,.]*)$/, '$1.$2')
  return PLAIN.test(point) ? Number(point) : undefined
}

/** The shortest text that reads back to the same double, fit for a link: `-0`, `1e21`. */
export function printNumber(x: number): string {
  return Object.is(x, -0) ? '-0' : String(x).replace('e+', 'e')
}

/** As Python's `repr` writes a float: `-5.0`, `0.1`, `1e-07`, `1e+16`. */
export function printPython(x: number): string {
  if (Number.isNaN(x)) return 'nan'
  if (!Number.isFinite(x)) return x > 0 ? 'inf' : '-inf'
  if (Object.is(x, -0)) return '-0.0'
  const [mantissa = '', exponent = ''] = x.toExponential().split('e')
  const power = Number(exponent)
  if (power < -4 || power >= 16)
    return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
  if (power < 0) return x < 0 ? `-${fraction(mantissa.slice(1), power)}` : fraction(mantissa, power)
  const text = String(x)
  return text.includes('.') ? text : `${text}.0`
}

/** 1.5 · 10⁻³ → 0.0015 */
const fraction = (mantissa: string, power: number): string => `0.${'0'.repeat(-power - 1)}${mantissa.replace('.', '')}`

/** For reading: at most so many significant digits, a true minus, no trailing zeros: `0.731059`, `−1.23457e−7`, `∞`. */
export function significant(x: number, digits = 6): string {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? 'NaN' : x > 0 ? '∞' : '−∞'
  const text = String(Number(x.toPrecision(digits)) + 0)
  return text.replace('e+', 'e').replaceAll('-', '−')
}

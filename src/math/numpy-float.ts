/** How NumPy prints the numbers of one float64 array: all of them in the same way. */
export type FloatFormat = (x: number) => string

/** NumPy's default `precision`: the most digits after the point. */
const PRECISION = 8

/** Beyond them, or where the largest is 1000 times the smallest, NumPy turns to exponents. */
const LARGE = 1e8
const SMALL = 0.0001
const SPAN = 1000

/** As many digits as JavaScript gives: more than a double that lies halfway between two of eight has. */
const ALL = 100

/**
 * The format that NumPy chooses for an array, at its default print options (`FloatingFormat` of numpy/core/arrayprint.py): the shortest digits that read
 * back to the same double, at most eight after the point, in columns of one width.
 */
export function floatFormat(values: readonly number[]): FloatFormat {
  const finite = values.filter(Number.isFinite)
  const sizes = finite.filter((x) => x !== 0).map(Math.abs)
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)]
  const scientific = sizes.length > 0 && (high >= LARGE || low < SMALL || high / low > SPAN)
  return scientific ? inPowers(values, finite) : inPlaces(values, finite)
}

/** `-1.  `, `0.25`: points below one another, and nothing after the last digit but blanks. */
function inPlaces(values: readonly number[], finite: readonly number[]): FloatFormat {
  const parts = finite.map(placesOf)
  const left = longest(parts.map(([whole]) => whole))
  const right = longest(parts.map(([, fraction]) => fraction))
  const width = Math.max(left + 1 + right, ...values.map(nameOf).map((name) => name.length))
  return (x) => {
    if (!Number.isFinite(x)) return nameOf(x).padStart(width)
    const [whole, fraction] = placesOf(x)
    return `${whole}.${fraction.padEnd(right)}`.padStart(width)
  }
}

/** `-1.0e-05`: as many digits after the point as the longest of them needs. */
function inPowers(values: readonly number[], finite: readonly number[]): FloatFormat {
  const parts = finite.map(powersOf)
  const left = longest(parts.map(([whole]) => whole))
  const right = longest(parts.map(([, fraction]) => fraction))
  const digits = longest(parts.map(([, , exponent]) => String(Math.abs(exponent)).padStart(2, '0')))
  // Point, e and sign.
  const width = Math.max(left + right + digits + 3, ...values.map(nameOf).map((name) => name.length))
  return (x) => {
    if (!Number.isFinite(x)) return nameOf(x).padStart(width)
    const [whole, fraction, exponent] = powersOf(x)
    const power = `${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(digits, '0')}`
    return `${whole}.${fraction.padEnd(right, '0')}e${power}`.padStart(width)
  }
}

const longest = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0)
/** Of what is no finite number; nothing for others. */
const nameOf = (x: number): string => (Number.isNaN(x) ? 'nan' : x === Infinity ? 'inf' : x === -Infinity ? '-inf' : '')
/** JavaScript drops the sign of −0, NumPy does not. */
const signOf = (x: number): string => (x < 0 || Object.is(x, -0) ? '-' : '')

/** Before and after the point, for 0 and 1e-4 ≤ |x| < 1e8: there JavaScript writes no exponent. */
function placesOf(x: number): readonly [whole: string, fraction: string] {
  const shortest = String(Math.abs(x))
  const text = (shortest.split('.')[1] ?? '').length > PRECISION ? rounded(Math.abs(x)) : shortest
  const [whole = '', fraction = ''] = text.split('.')
  return [signOf(x) + whole, fraction.replace(/0+$/, '')]
}

/** To eight places; what lies exactly halfway goes to the even digit, as in NumPy, where `toFixed` goes up. */
function rounded(size: number): string {
  const exact = size.toFixed(ALL)
  const end = exact.indexOf('.') + 1 + PRECISION
  return staysEven(exact, end) ? exact.slice(0, end) : size.toFixed(PRECISION)
}

/** One digit before the point, those after it, and the power of ten. */
function powersOf(x: number): readonly [whole: string, fraction: string, exponent: number] {
  const size = Math.abs(x)
  const shortest = size.toExponential()
  const text = (shortest.split('e')[0] ?? '').length > PRECISION + 2 ? roundedPower(size) : shortest
  const [digits = '', exponent = ''] = text.split('e')
  const [whole = '', fraction = ''] = digits.split('.')
  return [signOf(x) + whole, fraction.replace(/0+$/, ''), Number(exponent)]
}

/** The same in powers of ten. */
function roundedPower(size: number): string {
  const [exact = '', exponent = ''] = size.toExponential(ALL).split('e')
  const end = PRECISION + 2
  return staysEven(exact, end) ? `${exact.slice(0, end)}e${exponent}` : size.toExponential(PRECISION)
}

/** Whether what comes after `end` is a half exactly, and the digit before it even. */
const staysEven = (exact: string, end: number): boolean =>
  /^50*$/.test(exact.slice(end)) && /[02468]$/.test(exact.slice(0, end))

/** `np.arange(start, stop, step)` as a lazy array: nothing of its length is allocated. */
export interface Grid {
  readonly length: number
  /** The first sample, `start` itself. */
  readonly start: number
  /** What lies between neighbours: `(start + step) - start`, which rounding may set apart from `step`. */
  readonly delta: number
  /** Sample `i`, 0 ≤ i < length. */
  at: (i: number) => number
}

/** An error that NumPy raises for the same arguments: `name` is Python's class, `message` NumPy's own words. */
export class ArangeError extends Error {
  override readonly name: 'ZeroDivisionError' | 'ValueError' | 'MemoryError'
  constructor(name: ArangeError['name'], message: string) {
    super(message)
    this.name = name
  }
}

/** Largest intp on a 64-bit machine. */
const MAX_LENGTH = 2 ** 63
/** A 64-bit process can address 2⁴⁷ bytes; no machine has room for more float64 than that. */
const ADDRESSABLE = 2 ** 47
const BYTES = 8

/**
 * The float64 grid that NumPy's `np.arange(start, stop, step)` makes on x86-64, bit for bit.
 * @throws {ArangeError} where NumPy raises: a step of 0, NaN, a length that no array can have.
 * Source: numpy/core/src/multiarray/ctors.c, `PyArray_ArangeObj`, and the `fill` of DOUBLE.
 */
export function arange(start: number, stop: number, step: number): Grid {
  if (step === 0) throw new ArangeError('ZeroDivisionError', 'float division by zero')
  const span = stop - start
  const q = span / step
  if (Number.isNaN(q)) throw new ArangeError('ValueError', 'arange: cannot compute length')
  // An underflow to 0 still is a first sample, unless the sign says that the step leads away from stop.
  const wanted = q === 0 && span !== 0 ? (Object.is(q, -0) ? 0 : 1) : Math.ceil(q)
  // Out of the range of an index on either side: NumPy looks before it takes a negative length for none. (Of 2⁶³ itself NumPy makes
  // what the processor's overflow makes of it, on x86-64 an empty array: here it is too large, as 2⁶³ + 2048 is.)
  if (wanted >= MAX_LENGTH || wanted < -MAX_LENGTH) throw new ArangeError('ValueError', 'Maximum allowed size exceeded')
  const length = Math.max(0, wanted)
  if (length * BYTES >= MAX_LENGTH)
    throw new ArangeError(
      'ValueError',
      'array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.',
    )
  if (length * BYTES > ADDRESSABLE) {
    // NumPy writes three digits with their point: `728. TiB`.
    const size = memory(length * BYTES).replace(/^(\d+) /, '$1. ')
    throw new ArangeError(
      'MemoryError',
      `Unable to allocate ${size} for an array with shape (${BigInt(length)},) and data type float64`,
    )
  }
  const next = start + step
  const delta = next - start
  return { length, start, delta, at: (i) => (i === 0 ? start : i === 1 ? next : start + i * delta) }
}

const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'] as const

/** A number of bytes as NumPy rounds and names it: `800 bytes`, `7.45 GiB`. */
export function memory(bytes: number): string {
  let unit = 0
  let value = bytes
  while (Math.round(value) >= 1024 && unit < UNITS.length - 1) {
    unit++
    value /= 1024
  }
  const places = unit === 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2
  return `${toEven(value, places)} ${UNITS[unit]}`
}

/** Rounded to so many decimals, ties to even, as Python's `format` does: 1.125 → `1.12`. */
function toEven(value: number, places: 0 | 1 | 2): string {
  const power = [1, 10, 100][places] ?? 1
  // Exact at a tie, which has at most three binary places.
  const scaled = value * power
  const rounded = Math.round(scaled)
  const tie = rounded - scaled === 0.5
  return ((tie && rounded % 2 === 1 ? rounded - 1 : rounded) / power).toFixed(places)
}

/** Binary places of the fixed-point numbers below: e⁻⁴⁰ keeps 240 of them. */
const PLACES = 300n
const ONE = 1n << PLACES

const times = (a: bigint, b: bigint): bigint => (a * b) >> PLACES
const over = (a: bigint, b: bigint): bigint => (a << PLACES) / b

/** A double as it is; 2¹⁰⁰ makes an integer of any whose last bit is worth 2⁻¹⁰⁰ or more. */
const fixed = (x: number): bigint => BigInt(x * 2 ** 100) << (PLACES - 100n)

/** The nearest double, ties to even, as `Number(bigint)` rounds. */
const rounded = (a: bigint): number => Number(a) / 2 ** Number(PLACES)

/** exp(−a) for a ≥ 0: Taylor's series at a/2¹⁶, squared 16 times. */
function expMinus(a: bigint): bigint {
  const small = a >> 16n
  let sum = 0n
  for (let term = ONE, k = 1n; term !== 0n; term = -times(term, small) / k, k++) sum += term
  for (let i = 0; i < 16; i++) sum = times(sum, sum)
  return sum
}

/** σ(x), σ′(x) and σ″(x), correctly rounded, for 10⁻¹² < |x| < 41: another way to the numbers of `activations.json`, at any point. */
export function exactSigmoid(x: number): { readonly f: number; readonly df: number; readonly d2f: number } {
  const e = expMinus(fixed(Math.abs(x)))
  const q = ONE + e
  const df = over(e, times(q, q))
  const d2f = over(times(df, e - ONE), q)
  return { f: rounded(over(x > 0 ? ONE : e, q)), df: rounded(df), d2f: rounded(x > 0 ? d2f : -d2f) }
}

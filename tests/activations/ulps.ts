const bits = new DataView(new ArrayBuffer(8))

/** Doubles in order as integers, with 0 and −0 at one place. */
function place(x: number): bigint {
  bits.setFloat64(0, x)
  const n = bits.getBigInt64(0)
  return n < 0n ? -(n & 0x7fffffffffffffffn) : n
}

/** How many doubles apart two numbers are; NaN is 0 apart from NaN and infinitely far from any other. */
export function ulpsBetween(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b) ? 0 : Infinity
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a === b ? 0 : Infinity
  const apart = place(a) - place(b)
  return Number(apart < 0n ? -apart : apart)
}

const bits = new DataView(new ArrayBuffer(8))

/** The next double on that side of x: what a one-sided limit at x is read off from. */
export function beside(x: number, side: 'left' | 'right'): number {
  if (side === 'left') return -beside(-x, 'right')
  if (x === 0) return Number.MIN_VALUE
  bits.setFloat64(0, x)
  bits.setBigInt64(0, bits.getBigInt64(0) + (x > 0 ? 1n : -1n))
  return bits.getFloat64(0)
}

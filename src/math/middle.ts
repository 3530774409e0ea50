const bits = new DataView(new ArrayBuffer(8))

/** The place of a double among all doubles; 0 for both zeros. */
function placeOf(x: number): bigint {
  bits.setFloat64(0, Math.abs(x))
  const place = bits.getBigInt64(0)
  return x < 0 ? -place : place
}

/** The double with as many doubles between it and a as between it and b: 64 halvings lead from anywhere to neighbours. */
export function middle(a: number, b: number): number {
  const place = (placeOf(a) + placeOf(b)) >> 1n
  bits.setBigInt64(0, place < 0n ? -place : place)
  return place < 0n ? -bits.getFloat64(0) : bits.getFloat64(0)
}

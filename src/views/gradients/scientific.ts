import { significant } from '../../math/number.ts'
import { powerOfTen } from '../../math/power-of-ten.ts'

/** For reading, with two digits: `0.34`, `2.3·10⁻⁷`, `0`, `∞`. */
export function scientific(x: number): string {
  const size = Math.abs(x)
  if (!Number.isFinite(x) || x === 0 || (size >= 0.0095 && size < 9950)) return significant(x, 2)
  const [mantissa = '', exponent = ''] = x.toExponential(1).split('e')
  return `${mantissa.replace('-', '−').replace('.0', '')}·${powerOfTen(Number(exponent))}`
}

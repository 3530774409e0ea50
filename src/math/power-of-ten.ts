const RAISED: Readonly<Record<string, string>> = {
  '-': '⁻',
  ...Object.fromEntries(Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (digit, i) => [i, digit])),
}

/** For reading: `10⁻⁷`. */
export const powerOfTen = (exponent: number): string => `10${String(exponent).replaceAll(/./g, (c) => RAISED[c] ?? c)}`

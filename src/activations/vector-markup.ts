/** Parts of MathML that the formulas of vector functions share. All plain texts and functions: what is not used leaves no trace. */
export const xi = '<msub><mi>x</mi><mi>i</mi></msub>'
export const xj = '<msub><mi>x</mi><mi>j</mi></msub>'
export const yi = '<msub><mi>y</mi><mi>i</mi></msub>'
export const yj = '<msub><mi>y</mi><mi>j</mi></msub>'
export const ai = '<msub><mi>a</mi><mi>i</mi></msub>'
export const bi = '<msub><mi>b</mi><mi>i</mi></msub>'
/** 1 on the diagonal, 0 elsewhere. */
export const delta = '<msub><mi>δ</mi><mrow><mi>i</mi><mi>j</mi></mrow></msub>'
export const T = '<mi>T</mi>'
export const sumOverJ = '<munder><mo>∑</mo><mi>j</mi></munder>'
/** A little room between two factors. */
export const gap = '<mspace width="0.17em"></mspace>'

/** ∂yᵢ/∂… = */
export const slope = (by: string): string =>
  `<mfrac><mrow><mo>∂</mo>${yi}</mrow><mrow><mo>∂</mo>${by}</mrow></mfrac><mo>=</mo>`
export const over = (a: string, b: string): string => `<mfrac><mrow>${a}</mrow><mrow>${b}</mrow></mfrac>`
/** e to the power of a / T, the sign in front. */
export const power = (a: string, sign = ''): string => `<msup><mi>e</mi><mrow>${sign}${a}<mo>/</mo>${T}</mrow></msup>`
export const inParens = (a: string): string => `<mrow><mo>(</mo>${a}<mo>)</mo></mrow>`
export const sigma = (a: string): string => `<mrow><mi>σ</mi><mo>&#8289;</mo>${inParens(a)}</mrow>`
/** One below the other. */
export const lines = (...rows: readonly string[]): string => table(rows.map((row) => [row]))
/** A large brace with a row for each value and its condition. */
export const cases = (...rows: readonly (readonly [value: string, when: string])[]): string =>
  `<mrow><mo>{</mo>${table(rows)}</mrow>`
/** The condition of all other cases, in no language. */
export const otherwise = '<mo>…</mo>'

const table = (rows: readonly (readonly string[])[]): string =>
  `<mtable columnalign="left">${rows.map((row) => `<mtr>${row.map((cell) => `<mtd><mrow>${cell}</mrow></mtd>`).join('')}</mtr>`).join('')}</mtable>`

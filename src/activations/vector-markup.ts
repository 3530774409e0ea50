/** Parts of MathML that the formulas of vector functions share. */
const sub = (a: string, i: string): string => `<msub><mi>${a}</mi>${i}</msub>`
const I = '<mi>i</mi>'
const J = '<mi>j</mi>'

export const xi = /* @__PURE__ */ sub('x', I)
export const xj = /* @__PURE__ */ sub('x', J)
export const yi = /* @__PURE__ */ sub('y', I)
export const yj = /* @__PURE__ */ sub('y', J)
export const ai = /* @__PURE__ */ sub('a', I)
export const bi = /* @__PURE__ */ sub('b', I)
/** 1 on the diagonal, 0 elsewhere. */
export const delta = /* @__PURE__ */ sub('δ', `<mrow>${I}${J}</mrow>`)
/** ∂yᵢ/∂xⱼ = */
export const slope = `<mfrac><mrow><mo>∂</mo>${yi}</mrow><mrow><mo>∂</mo>${xj}</mrow></mfrac><mo>=</mo>`
/** ∂yᵢ/∂aᵢ = and ∂yᵢ/∂bᵢ = */
export const slopeA = `<mfrac><mrow><mo>∂</mo>${yi}</mrow><mrow><mo>∂</mo>${ai}</mrow></mfrac><mo>=</mo>`
export const slopeB = `<mfrac><mrow><mo>∂</mo>${yi}</mrow><mrow><mo>∂</mo>${bi}</mrow></mfrac><mo>=</mo>`
export const T = '<mi>T</mi>'
export const sumOverJ = `<munder><mo>∑</mo>${J}</munder>`

export const over = (a: string, b: string): string => `<mfrac><mrow>${a}</mrow><mrow>${b}</mrow></mfrac>`
/** e to the power of a / T, the sign in front. */
export const power = (a: string, sign = ''): string => `<msup><mi>e</mi><mrow>${sign}${a}<mo>/</mo>${T}</mrow></msup>`
export const inParens = (a: string): string => `<mrow><mo>(</mo>${a}<mo>)</mo></mrow>`
export const sigma = (a: string): string => `<mrow><mi>σ</mi><mo>&#8289;</mo>${inParens(a)}</mrow>`
/** A large brace with a row for each value and the words or condition beside it. */
export const cases = (...rows: readonly (readonly [value: string, when: string])[]): string =>
  `<mrow><mo>{</mo><mtable columnalign="left">${rows.map(([value, when]) => `<mtr><mtd>${value}</mtd><mtd>${when}</mtd></mtr>`).join('')}</mtable></mrow>`

import type { Operator } from './tree.ts'

/** How names are written: `negative_slope` → `a`, `t_l` → t with the index l. */
export type Symbols = Readonly<Record<string, string>>

/** As a textbook writes an operator that code writes otherwise. */
export const SIGNS: Readonly<Partial<Record<Operator, string>>> = {
  '-': '−',
  '%': 'mod',
  '<': '&lt;',
  '<=': '≤',
  '>': '&gt;',
  '>=': '≥',
  '==': '=',
  '!=': '≠',
  '&&': '∧',
  '||': '∨',
}

const identifier = (name: string): string => `<mi>${name}</mi>`
const withIndex = (name: string, index: string): string =>
  `<msub>${identifier(name)}${/^\d+$/.test(index) ? `<mn>${index}</mn>` : identifier(index)}</msub>`

const FUNCTIONS: Readonly<Record<string, string>> = {
  sigmoid: identifier('σ'),
  log: identifier('ln'),
  log2: withIndex('log', '2'),
  log10: withIndex('log', '10'),
  sign: identifier('sgn'),
  asin: identifier('arcsin'),
  acos: identifier('arccos'),
  atan: identifier('arctan'),
  asinh: identifier('arsinh'),
  acosh: identifier('arcosh'),
  atanh: identifier('artanh'),
}
/** Functions that are drawn round their argument and have no name. */
const DRAWN: ReadonlySet<string> = new Set(['exp', 'sqrt', 'cbrt', 'abs', 'floor', 'ceil'])

/** A function's name as MathML; undefined for one that is drawn instead. */
export function functionName(name: string): string | undefined {
  if (DRAWN.has(name)) return undefined
  return Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : identifier(name)
}

const GREEK: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  theta: 'θ',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  omega: 'ω',
}

/** A name as MathML: `alpha` is α; `a_max`, `x1` and `h₀` have an index. */
export function nameOf(name: string, symbols: Symbols): string {
  const symbol = Object.hasOwn(symbols, name) ? (symbols[name] ?? name) : name
  const flat = symbol.replace(/[₀-₉]/g, (digit) => String('₀₁₂₃₄₅₆₇₈₉'.indexOf(digit)))
  const [, base = flat, index] = /^([^_]+)_(.+)$/.exec(flat) ?? /^(\p{L})(\d+)$/u.exec(flat) ?? []
  const letter = Object.hasOwn(GREEK, base) ? (GREEK[base] ?? base) : base
  return index === undefined ? identifier(letter) : withIndex(letter, index)
}

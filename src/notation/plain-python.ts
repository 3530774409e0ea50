/** What Python has without a module. */
const BARE: ReadonlySet<string> = new Set(['max', 'min', 'abs', 'round'])

/** In parentheses, but for a name or number. */
const apart = (u: string): string => (/^[\w.]+$/.test(u) ? u : `(${u})`)

/** What the module `math` has not; `cbrt` it has from Python 3.11 on. */
const MADE: Readonly<Record<string, (u: string, a: string, b: string) => string>> = {
  sign: (u) => `(${apart(u)} > 0) - (${apart(u)} < 0)`,
  sigmoid: (u) => `1 / (1 + math.exp(-${apart(u)}))`,
  softplus: (u) => `math.log1p(math.exp(${u}))`,
  cbrt: (u) => `math.copysign(abs(${u}) ** (1 / 3), ${u})`,
  clip: (u, a, b) => `min(max(${u}, ${a}), ${b})`,
}
const FUNCTION = /^\w[\w.]*\(/

/** A call with numbers, not arrays, as something that needs no parentheses. */
export function plainCall(name: string, args: readonly string[]): string {
  const [u = '', a = '', b = ''] = args
  const made = Object.hasOwn(MADE, name) ? MADE[name]?.(u, a, b) : undefined
  if (made !== undefined) return FUNCTION.test(made) ? made : `(${made})`
  return `${BARE.has(name) ? '' : 'math.'}${name}(${args.join(', ')})`
}

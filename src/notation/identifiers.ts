const KEYWORDS =
  /^(?:False|None|True|and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield|np|math|torch|keras|jax|jnp|float)$/

/** Names as Python takes them: no keyword, plain digits for small ones, and no two the same. */
export function identifiers(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(['x'])
  const made = new Map<string, string>()
  for (const name of names) {
    let own = name.replace(/[₀-₉]/g, (digit) => String(digit.charCodeAt(0) - 0x2080))
    while (KEYWORDS.test(own) || taken.has(own)) own += '_'
    taken.add(own)
    made.set(name, own)
  }
  return made
}

import { describe, expect, it } from 'vitest'
import { activations, type Activation, type Params } from '../../src/activations/index.ts'
import { custom, type Custom } from '../../src/expression/custom.ts'
import { isFault } from '../../src/expression/typed.ts'
import { mathml } from '../../src/notation/mathml.ts'
import { isTree, parse } from '../../src/notation/parse.ts'
import { print } from '../../src/notation/print.ts'
import { substituted } from '../../src/notation/python.ts'
import type { Tree } from '../../src/notation/tree.ts'
import { defaultsOf } from '../../src/state/curves.ts'
import { isWellFormed } from '../notation/seen.ts'

const own = (name: string): string => `own_${name}`

/** A card's formula as a function that can be computed. A parameter may have a function's name, as `threshold` has. */
function computed(text: string, params: Activation['params']): Custom {
  const tree = parse(text)
  if (!isTree(tree)) throw new Error(`${text}: ${tree.kind} at ${tree.at}`)
  const names: Record<string, Tree> = {}
  for (const name of Object.keys(params)) names[name] = { kind: 'name', name: own(name), at: 0 }
  const made = custom(print(substituted(tree, names)))
  if (isFault(made)) throw new Error(`${text}: ${made.kind} at ${made.at}`)
  return made
}

/** Defaults, and each parameter half-way to either end. */
const variants = ({ params }: Activation): readonly Params[] => {
  const defaults = defaultsOf(params)
  const moved = Object.entries(params).flatMap(([name, { value, min, max }]) =>
    [(value + min) / 2, (value + max) / 2].map((v) => ({ ...defaults, [name]: v })),
  )
  return [defaults, ...moved]
}

const XS = Array.from({ length: 161 }, (_, i) => -8 + i / 10 + 0.0123)

describe('the formulas on the cards', () => {
  it('can tell well-formed MathML', () => {
    expect(isWellFormed('<mrow><mi>x</mi></mrow>')).toBe(true)
    expect(isWellFormed('<mrow><mi>x</mrow></mi>')).toBe(false)
    expect(isWellFormed('<mrow><mi>x</mi>')).toBe(false)
    expect(isWellFormed('<mo><</mo>')).toBe(false)
    expect(isWellFormed('<mo>&lt;</mo>')).toBe(true)
    expect(isWellFormed('<mo>&</mo>')).toBe(false)
  })

  it.each(activations)('$id: f and f′ are what is computed', (a) => {
    const [f, df] = [computed(a.formula, a.params), computed(a.derivative, a.params)]
    for (const p of variants(a)) {
      const q = Object.fromEntries(Object.entries(p).map(([name, value]) => [own(name), value]))
      for (const x of XS) {
        const near = (ours: number): number => 1e-9 * Math.max(1e-3, Math.abs(ours))
        expect(Math.abs(f.f(x, q) - a.f(x, p)), `f(${x})`).toBeLessThanOrEqual(near(a.f(x, p)))
        expect(Math.abs(df.f(x, q) - a.df(x, p)), `f′(${x})`).toBeLessThanOrEqual(near(a.df(x, p)))
      }
    }
  })

  it.each(activations)('$id: f and f′ are drawn as MathML', ({ formula, derivative }) => {
    for (const text of [formula, derivative]) {
      const tree = parse(text)
      if (!isTree(tree)) throw new Error(text)
      const drawn = mathml('<mi>f</mi>', tree, {})
      expect(isWellFormed(drawn), drawn).toBe(true)
    }
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Params } from '../../src/activations/activation.ts'
import type { VectorFunction } from '../../src/activations/vector-function.ts'
import { fits, fitted, LENGTHS, unitOf, vectorShapes } from '../../src/activations/vector-shapes.ts'
import { vectors, vectorsById } from '../../src/activations/vectors.ts'
import { byId } from '../../src/activations/index.ts'

const files = Object.keys(import.meta.glob('../../src/activations/vectors/*.ts'))

function named(id: string): VectorFunction {
  const one = vectorsById.get(id)
  if (!one) throw new Error(id)
  return one
}

const defaultsOf = ({ params }: VectorFunction): Params =>
  Object.fromEntries(Object.entries(params).map(([name, { value }]) => [name, value]))

const lengthsOf = (one: VectorFunction, p: Params): readonly number[] =>
  Array.from({ length: LENGTHS[1] + 1 }, (_, n) => n).filter((n) => fits(n, unitOf(one, p)))

/** Parameters of a function, and a vector that it takes with entries from −`size` to `size`. */
const input = (one: VectorFunction, size: number): fc.Arbitrary<readonly [v: readonly number[], p: Params]> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(one.params).map(([name, { min, max, scale }]) => [
          name,
          scale === 'whole' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }),
        ]),
      ),
    )
    .chain((p) =>
      fc.constantFrom(...lengthsOf(one, p)).chain((n) => {
        const entry = fc.double({ min: -size, max: size, noNaN: true })
        return fc.tuple(fc.array(entry, { minLength: n, maxLength: n }), fc.constant(p))
      }),
    )

const vector = (size: number): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.double({ min: -size, max: size, noNaN: true }), { minLength: LENGTHS[0], maxLength: LENGTHS[1] })

const sum = (v: readonly number[]): number => v.reduce((a, b) => a + b, 0)
const column = (rows: readonly (readonly number[])[], j: number): readonly number[] => rows.map((row) => row[j] ?? 0)

/** The largest difference of two entries in the same place. */
const apart = (a: readonly number[], b: readonly number[]): number =>
  a.length === b.length ? Math.max(...a.map((x, i) => Math.abs(x - (b[i] ?? Number.NaN)))) : Infinity

describe('the vector functions', () => {
  it('take each file of vectors, under its own id', () => {
    const names = files.map((file) => file.replace(/^.*\/|\.ts$/g, ''))
    expect(new Set(vectors.map(({ id }) => id))).toEqual(new Set(names))
    expect(vectors.map(({ id }) => id)).toEqual(vectorShapes.map(({ id }) => id))
    expect(new Set(vectors.map(({ order }) => order)).size).toBe(vectors.length)
  })

  it('share no id or name with the functions of one number', () => {
    for (const { id } of vectors) {
      expect(id).toMatch(/^[a-z][a-z0-9_]*$/)
      expect(byId.has(id)).toBe(false)
    }
  })

  it.each(vectors)('$id is complete', (one) => {
    const notes = Object.values(one.frameworks).flatMap(({ note }) => note ?? [])
    const optional = [one.letters, one.conventions].flatMap((text) => text ?? [])
    for (const { en, ko } of [one.about, one.see, one.good, one.bad, ...optional, ...notes]) {
      expect(en.trim()).not.toBe('')
      expect(en).not.toMatch(/[가-힣]/)
      expect(ko).toMatch(/[가-힣]/)
      expect(ko).not.toMatch(/은\(는\)|이\(가\)|을\(를\)|\(으\)로/)
    }
    expect(new URL(one.source.url).protocol).toBe('https:')
    expect(one.names.length).toBeGreaterThan(0)
    expect(Object.keys(one.frameworks).length).toBeGreaterThan(0)
    expect(fits(one.values.length, unitOf(one, defaultsOf(one)))).toBe(true)
    expect(one.gate === undefined).toBe(one.layout !== 'halves')
    for (const { value, min, max, step } of Object.values(one.params)) {
      expect(value).toBeGreaterThanOrEqual(min)
      expect(value).toBeLessThanOrEqual(max)
      expect(step).toBeGreaterThan(0)
    }
  })

  it.each(vectors)('$id is drawn as well-formed MathML', ({ formula, derivative }) => {
    for (const xml of [formula(), derivative()]) {
      const open: string[] = []
      const rest = xml.replace(/<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)>/g, (_, close: string, name: string) => {
        if (close === '') open.push(name)
        else expect(open.pop()).toBe(name)
        return ''
      })
      expect(open).toEqual([])
      expect(rest).not.toMatch(/[<>]|&(?!#\d+;)|undefined/)
    }
  })

  it.each(vectors)('$id keeps to its range and has a Jacobian of its outputs by its inputs', (one) => {
    fc.assert(
      fc.property(input(one, 1e6), ([v, p]) => {
        const y = one.f(v, p)
        const J = one.jacobian(v, p)
        for (const value of y) {
          expect(value).toBeGreaterThanOrEqual(one.range[0])
          expect(value).toBeLessThanOrEqual(one.range[1])
        }
        expect(J).toHaveLength(y.length)
        for (const row of J) {
          expect(row).toHaveLength(v.length)
          expect(row.every(Number.isFinite)).toBe(true)
        }
      }),
    )
  })

  it.each(vectors)('$id is never NaN for finite entries, however large', (one) => {
    const huge = fc.constantFrom(0, -0, 5e-324, 1, -1, 700, -745.2, 1e300, -1e300, Number.MAX_VALUE, -Number.MAX_VALUE)
    const p = defaultsOf(one)
    const n = one.values.length
    fc.assert(
      fc.property(fc.array(huge, { minLength: n, maxLength: n }), (v) => {
        expect([...one.f(v, p), ...one.jacobian(v, p).flat()].filter(Number.isNaN)).toEqual([])
      }),
    )
  })

  it.each(vectors)('$id says nothing of a vector that holds NaN', (one) => {
    const v = one.values.map((x, i) => (i === 0 ? Number.NaN : x))
    expect(one.f(v, defaultsOf(one))[0]).toBeNaN()
    expect(one.jacobian(v, defaultsOf(one))[0]?.some(Number.isNaN)).toBe(true)
  })

  it.each(vectors)('$id: the Jacobian is what central differences tend to', (one) => {
    const h = 2 ** -17
    fc.assert(
      fc.property(input(one, 5), ([v, p]) => {
        // Temperatures near 0 bend too sharply for a difference; near a kink it straddles.
        fc.pre((p['temperature'] ?? 1) >= 0.3)
        const J = one.jacobian(v, p)
        for (const j of v.keys()) {
          const moved = (by: number): readonly number[] => v.map((x, i) => (i === j ? x + by : x))
          const smooth = [h, -h].every(
            (by) => JSON.stringify(kindOf(one, moved(by), p)) === JSON.stringify(kindOf(one, v, p)),
          )
          if (!smooth) continue
          const [up, down] = [one.f(moved(h), p), one.f(moved(-h), p)]
          const slopes = up.map((y, i) => (y - (down[i] ?? 0)) / (2 * h))
          // Values reach 50: their rounding over 2h, and h² times a third derivative.
          expect(apart(column(J, j), slopes)).toBeLessThanOrEqual(2e-7)
        }
      }),
    )
  })
})

/** Where a function with kinks is, so that two vectors of one kind have none between them. */
function kindOf(one: VectorFunction, v: readonly number[], p: Params): unknown {
  if (one.id === 'sparsemax') return one.f(v, p).map((y) => y > 0)
  if (one.id === 'hardmax') return one.f(v, p)
  return one.id === 'maxout' ? one.jacobian(v, p) : 0
}

/** Of T, whatever it is. */
const TS = [0.05, 0.5, 1, 3, 20] as const

describe.each(TS)('softmax at T = %d', (temperature) => {
  const p = { temperature }
  const { f, jacobian } = named('softmax')

  it('gives shares of 1, in the order of the entries', () => {
    fc.assert(
      fc.property(vector(1000), (v) => {
        const y = f(v, p)
        expect(sum(y)).toBeCloseTo(1, 14)
        for (const [i, a] of v.entries())
          for (const [j, b] of v.entries()) if (a > b) expect(y[i]).toBeGreaterThanOrEqual(y[j] ?? 2)
      }),
    )
  })

  it('has a symmetric Jacobian, whose rows and columns have the sum 0', () => {
    fc.assert(
      fc.property(vector(20), (v) => {
        const J = jacobian(v, p)
        J.forEach((row, i) => {
          expect(Math.abs(sum(row))).toBeLessThanOrEqual(1e-14 / temperature)
          expect(Math.abs(sum(column(J, i)))).toBeLessThanOrEqual(1e-14 / temperature)
          row.forEach((d, j) => expect(d).toBe(J[j]?.[i]))
        })
      }),
    )
  })

  it('does not see what is added to all', () => {
    // Eighths below 2²⁰: their sums are exact.
    const eighths = fc.array(fc.integer({ min: -800, max: 800 }), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(eighths, fc.integer({ min: -(2 ** 20), max: 2 ** 20 }), (v, c) => {
        expect(
          f(
            v.map((x) => (x + c) / 8),
            p,
          ),
        ).toEqual(
          f(
            v.map((x) => x / 8),
            p,
          ),
        )
      }),
    )
  })

  it('is e to log-softmax, and softmin is it of −v', () => {
    fc.assert(
      fc.property(vector(30), (v) => {
        const y = f(v, p)
        named('log_softmax')
          .f(v, p)
          .forEach((log, i) =>
            expect(Math.abs(Math.exp(log) - (y[i] ?? 2))).toBeLessThanOrEqual(1e-12 * (y[i] ?? 0) + 1e-307),
          )
        const negative = v.map((x) => -x)
        expect(named('softmin').f(negative, p)).toEqual(y)
        expect(named('softmin').jacobian(negative, p)).toEqual(jacobian(v, p).map((row) => row.map((d) => -d)))
      }),
    )
  })

  it('is softmax at T = 1 of v / T', () => {
    fc.assert(
      fc.property(vector(30), (v) => {
        const scaled = v.map((x) => x / temperature)
        expect(apart(f(v, p), f(scaled, { temperature: 1 }))).toBeLessThanOrEqual(1e-13)
      }),
    )
  })
})

describe('softmax', () => {
  const { f } = named('softmax')

  it('comes to hardmax as T goes to 0, and to equal shares as T grows', () => {
    fc.assert(
      fc.property(vector(5), (v) => {
        const [first = 0, second = 0] = v.toSorted((a, b) => b - a)
        fc.pre(first - second > 1e-3)
        expect(apart(f(v, { temperature: 1e-6 }), named('hardmax').f(v, {}))).toBeLessThanOrEqual(1e-12)
        const equal = v.map(() => 1 / v.length)
        expect(apart(f(v, { temperature: 1e9 }), equal)).toBeLessThanOrEqual(1e-8)
      }),
    )
  })

  it('shares at infinity where frameworks have no number', () => {
    const at = (...v: number[]): readonly number[] => f(v, { temperature: 1 })
    expect(at(Infinity, 3, Infinity)).toEqual([0.5, 0, 0.5])
    expect(at(-Infinity, -Infinity)).toEqual([0.5, 0.5])
    expect(at(-Infinity, 1, 1)).toEqual([0, 0.5, 0.5])
    expect(named('log_softmax').f([-Infinity, 2], { temperature: 1 })).toEqual([-Infinity, 0])
    expect(named('softmin').f([-Infinity, 2, 3], { temperature: 1 })).toEqual([1, 0, 0])
  })

  it('keeps log-probabilities that softmax has no number for', () => {
    expect(f([0, 800], { temperature: 1 })[0]).toBe(0)
    expect(named('log_softmax').f([0, 800], { temperature: 1 })).toEqual([-800, 0])
    const [, small = 0] = named('log_softmax').f([0, 50], { temperature: 1 })
    expect(small).toBe(-Math.exp(-50))
  })
})

/** The nearest point of the simplex by trying every set of entries that may be above 0. */
function nearest(v: readonly number[]): readonly number[] {
  let best: readonly number[] = []
  let distance = Infinity
  for (let set = 1; set < 2 ** v.length; set++) {
    const inside = v.map((_, i) => (set >> i) % 2 === 1)
    const members = v.filter((_, i) => inside[i])
    const level = (sum(members) - 1) / members.length
    const point = v.map((x, i) => (inside[i] ? x - level : 0))
    const d = sum(point.map((y, i) => (y - (v[i] ?? 0)) ** 2))
    if (point.every((y) => y >= 0) && d < distance) [best, distance] = [point, d]
  }
  return best
}

describe('sparsemax', () => {
  const { f, jacobian } = named('sparsemax')

  it('is the nearest point of all with entries from 0 and sum 1', () => {
    fc.assert(
      fc.property(vector(2), (v) => {
        expect(apart(f(v, {}), nearest(v))).toBeLessThanOrEqual(1e-12)
      }),
    )
  })

  it('leaves such a point where it is', () => {
    fc.assert(
      fc.property(vector(5), (v) => {
        const y = f(v, {})
        expect(sum(y)).toBeCloseTo(1, 14)
        expect(apart(f(y, {}), y)).toBeLessThanOrEqual(1e-15)
      }),
    )
  })

  it('counts an entry that just reaches 0 as outside, also where decimals are rounded', () => {
    for (const v of [
      [1, 2, 0.5],
      [0.5, 0.3, -0.1],
      [0.3, -0.7],
      [1.1, 0.1],
    ]) {
      const y = f(v, {})
      const J = jacobian(v, {})
      const at = v.indexOf(Math.min(...v))
      expect(y[at]).toBe(0)
      expect(sum(y)).toBeCloseTo(1, 14)
      expect(J[at]).toEqual(v.map(() => 0))
      expect(column(J, at)).toEqual(v.map(() => 0))
    }
  })

  it('shares at infinity', () => {
    expect(f([Infinity, 0, Infinity], {})).toEqual([0.5, 0, 0.5])
    expect(f([-Infinity, -Infinity], {})).toEqual([0.5, 0.5])
  })
})

describe('hardmax', () => {
  it('takes the first of equal entries', () => {
    expect(named('hardmax').f([0, 2, 2, 1], {})).toEqual([0, 1, 0, 0])
    expect(named('hardmax').f([-Infinity, -Infinity], {})).toEqual([1, 0])
  })
})

describe('gated units', () => {
  const { f: glu, jacobian: J } = named('glu')
  const { f: swiglu } = named('swiglu')

  it('multiply one half by the gate of the other', () => {
    // PyTorch's documentation: the first half times the sigmoid of the second.
    expect(apart(glu([2, -1, 0, Math.log(3)], {}), [1, -0.75])).toBeLessThanOrEqual(1e-15)
    expect(apart(swiglu([0, Math.log(3), 2, 4], { beta: 1 }), [0, Math.log(3) * 0.75 * 4])).toBeLessThanOrEqual(1e-14)
  })

  it('SwiGLU is GLU of the value times the gate, beside the gate', () => {
    fc.assert(
      fc.property(input(named('swiglu'), 5), ([v, { beta = 1 }]) => {
        const n = v.length / 2
        const gates = v.slice(0, n)
        const values = v.slice(n).map((x, i) => x * (gates[i] ?? 0))
        expect(apart(swiglu(v, { beta }), glu([...values, ...gates.map((a) => beta * a)], {}))).toBeLessThanOrEqual(
          1e-13,
        )
      }),
    )
  })

  it('an output depends on its own pair only', () => {
    fc.assert(
      fc.property(input(named('glu'), 5), ([v]) => {
        const n = v.length / 2
        J(v, {}).forEach((row, i) => row.forEach((d, j) => expect(j % n === i || d === 0).toBe(true)))
      }),
    )
  })

  it('a gate that is nearly shut still passes what is large enough', () => {
    expect(glu([1e300, -700], {})[0]).toBeCloseTo(1e300 * Math.exp(-700), 5)
    expect(glu([1e308, -745], {})[0]).toBeGreaterThan(1e-16)
    expect(swiglu([-745, 1e308], { beta: 1 })[0]).toBeLessThan(-1e-13)
    expect(glu([3, -Infinity], {})[0]).toBe(0)
    expect(swiglu([-Infinity, 3], { beta: 1 })[0]).toBe(-0)
  })
})

describe('maxout', () => {
  const { f, jacobian } = named('maxout')

  it('takes the largest of each group', () => {
    expect(f([1, 5, 2, -1, -3, -2], { size: 3 })).toEqual([5, -1])
    expect(f([1, 5, 2, -1], { size: 2 })).toEqual([5, 2])
  })

  it('is ReLU where the other entry of the pair is 0, and |x| where it is −x', () => {
    for (const x of [-2, -0.5, 0, 3]) {
      expect(f([x, 0], { size: 2 })[0]).toBe(Math.max(x, 0))
      expect(f([x, -x], { size: 2 })[0]).toBe(Math.abs(x))
    }
  })

  it('equal entries share the slope, which is 1 in all', () => {
    expect(jacobian([2, 2, 1, 0, 3, 3], { size: 3 })).toEqual([
      [0.5, 0.5, 0, 0, 0, 0],
      [0, 0, 0, 0, 0.5, 0.5],
    ])
    fc.assert(
      fc.property(input(named('maxout'), 5), ([v, p]) => {
        for (const row of jacobian(v, p)) expect(sum(row)).toBe(1)
      }),
    )
  })
})

describe('fitted', () => {
  it('gives a vector that fits, with all the entries there is room for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 12 }), fc.integer({ min: 1, max: 4 }), (v, unit) => {
        const next = fitted(v, unit)
        expect(fits(next.length, unit)).toBe(true)
        expect(next).toEqual([...v, 0, 0, 0, 0].slice(0, next.length))
        if (fits(v.length, unit)) expect(next).toEqual(v)
      }),
    )
  })
})

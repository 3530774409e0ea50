import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbers } from '../../src/activations/numbers.ts'
import { custom } from '../../src/expression/custom.ts'
import { isFault } from '../../src/expression/typed.ts'
import { elementary, several } from '../../src/expression/functions.ts'
import { landmarks } from '../../src/expression/landmarks.ts'
import { compile } from '../../src/expression/program.ts'
import { spelled } from '../../src/expression/names.ts'
import { desugared } from '../../src/notation/desugar.ts'
import { parse } from '../../src/notation/parse.ts'
import { print } from '../../src/notation/print.ts'
import type { Tree } from '../../src/notation/tree.ts'
import { defaults } from './typed.ts'

/** The most steps that one evaluation takes, and that are run to find all breaks and turns. */
const MOST_STEPS = 100
const MOST_RUN = 600_000

/** Everything that is done with a text, and how many steps that took; null for a text that is no formula. */
function worked(text: string): { steps: number; guards: number; run: number } | null {
  const made = custom(text)
  if (isFault(made)) {
    expect(made.at, made.kind).toBeGreaterThanOrEqual(0)
    expect(made.at).toBeLessThanOrEqual(text.length)
    return null
  }
  const p = defaults(made)
  for (const x of [0, -0, 1, -2.5, 1e-300, 1e300, Infinity, -Infinity, Number.NaN])
    for (const value of [made.f(x, p), made.df(x, p), made.d2f(x, p)]) expect(typeof value).toBe('number')
  const program = compile(made.tree)
  if ('kind' in program) throw new Error(`${text}: ${program.kind}`)
  let run = 0
  const counted = program.steps.map((step): typeof step => (...rest) => {
    run++
    step(...rest)
  })
  const { breaks, turns } = landmarks({ ...program, steps: counted }, p)
  for (const xs of [breaks.map(({ x }) => x), ...turns]) {
    expect(xs.length).toBeLessThanOrEqual(64)
    expect(xs).toEqual([...new Set(xs)].toSorted((a, b) => a - b))
    expect(xs.every((x) => Number.isFinite(x))).toBe(true)
  }
  return { steps: program.steps.length, guards: program.guards.length, run }
}

const nested = (open: string, close = ')', inside = 'x'): string => {
  const times = Math.floor((400 - inside.length) / (open.length + close.length))
  return open.repeat(times) + inside + close.repeat(times)
}
const cut = (text: string): string => text.slice(0, 400)

const HOSTILE = [
  '('.repeat(400),
  ')'.repeat(400),
  nested('('),
  '-'.repeat(399) + 'x',
  '!'.repeat(399) + 'x',
  '+'.repeat(399) + 'x',
  cut('x' + '^x'.repeat(200)),
  cut('x' + '**x'.repeat(200)),
  cut('x' + '+x'.repeat(200)),
  cut('x' + '/x'.repeat(49)),
  cut('x' + '<x'.repeat(200)),
  cut('x' + '&&x'.repeat(200)),
  cut('x' + '%x'.repeat(49)),
  cut('x' + '?x:x'.repeat(200)),
  cut('x?'.repeat(130) + 'x' + ':x'.repeat(130)),
  nested('sigmoid('),
  nested('sin(9*').slice(0, 400),
  `${'sin(9*'.repeat(45)}x${')'.repeat(45)}`,
  `${'tan(9*'.repeat(45)}x${')'.repeat(45)}`,
  `${'floor(7*'.repeat(40)}x${')'.repeat(40)}`,
  `${'abs(3-'.repeat(45)}x${')'.repeat(45)}`,
  `${'abs(sin('.repeat(35)}x${'))'.repeat(35)}`,
  `${'relu6(4*'.repeat(36)}x${')'.repeat(36)}`,
  `${'hardshrink(3-'.repeat(25)}x${')'.repeat(25)}`,
  `${'max(1-2*'.repeat(30)}x${',x)'.repeat(30)}`,
  `${'max(x,min(-x,'.repeat(20)}x${'))'.repeat(20)}`,
  `${'clip(2*'.repeat(28)}x${',-1,1)'.repeat(28)}`,
  Array.from({ length: 40 }, (_, i) => `abs(x-${i})`).join('+'),
  Array.from({ length: 30 }, (_, i) => `abs(x-${i})`).join('*'),
  Array.from({ length: 30 }, (_, i) => `(x>${i})`).join('||'),
  Array.from({ length: 30 }, (_, i) => `max(x,${i})`).join('%'),
  Array.from({ length: 20 }, (_, i) => `sin(${i}/x)`).join('+'),
  Array.from({ length: 130 }, (_, i) => `a${i}`).join('+'),
  'abs(sin(1e9*x))',
  'floor(1e300*x)',
  'x^1e308',
  '9'.repeat(400),
  '.'.repeat(400),
  `1e${'9'.repeat(390)}`,
  '1e308*1e308*x',
  'constructor',
  '__proto__',
  '__proto__(x)',
  'toString(x)',
  'x.constructor(x)',
  'hasOwnProperty + valueOf*x',
  'alert(1)',
  'x=>x',
  'x;x',
  '`${x}`',
  '\u0000',
  '\u{1f600}x',
  '\ud800',
  '가나다(x)',
  ' '.repeat(399) + 'x',
  'x'.repeat(400),
  'x'.repeat(401),
  'x'.repeat(1e6),
]

describe('hostile text', () => {
  it.each(HOSTILE.map((text) => [text.slice(0, 40), text] as const))('costs no more than any other: %s', (_, text) => {
    const work = worked(text)
    if (!work) return
    expect(work.steps).toBeLessThanOrEqual(MOST_STEPS)
    expect(work.run).toBeLessThanOrEqual(MOST_RUN)
  })

  it('of any letters is a formula or a fault with its place', () => {
    const pieces = fc.constantFrom(
      ...'()()xxxab+-*/%^<>=!&|?:,. 0123456789e'.split(''),
      'max(',
      'min(',
      'exp(',
      'abs(',
      'sigmoid(',
      'leaky_relu(',
      ' if ',
      ' else ',
      ' and ',
      ' or ',
      ' not ',
      '\u{1d54f}',
    )
    const text = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(''))
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 450 })), (one) => {
        expect(worked(one)?.steps ?? 0).toBeLessThanOrEqual(MOST_STEPS)
      }),
      { numRuns: 1500 },
    )
  })
})

const names = fc.constantFrom('x', 'x', 'x', 'a', 'b', 'pi')
const ops = ['+', '-', '*', '/', '%', '^', '<', '<=', '>', '>=', '==', '!=', '&&', '||'] as const
const callees = [
  ...Object.keys(elementary).map((name) => [name, 1] as const),
  ...Object.entries({ max: several.max, min: several.min, clip: several.clip }),
  ...numbers.map(({ id }) => [id, 1] as const),
]

/** Any formula that has a meaning. */
const { tree } = fc.letrec<{ tree: Tree; leaf: Tree }>((tie) => ({
  leaf: fc.oneof(
    names.map((name): Tree => ({ kind: 'name', name, at: 0 })),
    fc
      .double({ min: 0, noNaN: true, noDefaultInfinity: true })
      .map((value): Tree => ({ kind: 'number', value, at: 0 })),
    fc.constantFrom(0, 1, 2, 0.5, 1e-300, 1e300).map((value): Tree => ({ kind: 'number', value, at: 0 })),
  ),
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    tie('leaf'),
    fc.record({
      kind: fc.constant('binary'),
      op: fc.constantFrom(...ops),
      a: tie('tree'),
      b: tie('tree'),
      at: fc.constant(0),
    }),
    fc.record({ kind: fc.constant('unary'), op: fc.constantFrom('-', '!'), a: tie('tree'), at: fc.constant(0) }),
    fc.record({ kind: fc.constant('choice'), test: tie('tree'), a: tie('tree'), b: tie('tree'), at: fc.constant(0) }),
    fc
      .constantFrom(...callees)
      .chain(([name, count]) =>
        fc
          .array(tie('tree'), { minLength: count, maxLength: count })
          .map((args): Tree => ({ kind: 'call', name, args, at: 0 })),
      ),
  ) as fc.Arbitrary<Tree>,
}))

describe('any formula', () => {
  it('is a function of any double, in bounded work', () => {
    fc.assert(
      fc.property(tree, fc.double(), fc.double({ min: -10, max: 10, noNaN: true }), (one, x, a) => {
        const text = print(one)
        const work = worked(text)
        if (!work) return
        expect(work.steps).toBeLessThanOrEqual(MOST_STEPS)
        expect(work.run).toBeLessThanOrEqual(MOST_RUN)
        const made = custom(text)
        if (isFault(made)) return
        for (const of of [made.f, made.df, made.d2f]) expect(typeof of(x, { ...defaults(made), a })).toBe('number')
        if (Number.isNaN(made.f(x, { a, b: a }))) expect(made.df(x, { a, b: a })).toBeNaN()
      }),
      { numRuns: 800 },
    )
  })

  it('has only finite breaks, also where its lines meet at the largest doubles', () => {
    for (const text of ['x >= 1.7976931348605165e308', 'max(x, 1.7e308)', 'abs(x + 1.79e308)'])
      expect(worked(text)).toBeDefined()
  })

  it('is known again by the text that its id holds', () => {
    fc.assert(
      fc.property(tree, (one) => {
        const made = custom(print(one))
        if (isFault(made)) return
        const again = custom(made.id.slice(1))
        expect(isFault(again) ? again : again.id).toBe(made.id)
        expect(custom(made.name)).toMatchObject({ id: made.id })
      }),
      { numRuns: 800 },
    )
  })

  it.each(['np.or', 'F.if', 'np.and', 'math.not', 'tf.else', 'np.nan', 'torch.inf'])(
    'has no free name %s, which could not be read again',
    (name) => {
      expect(custom(`${name}*x`)).toMatchObject({ kind: 'unknown-name' })
    },
  )

  it('is what its tree says, however it is shared', () => {
    // The same by the plainest way to evaluate a tree; the functions themselves are not in question.
    const value = (t: Tree, x: number): number => {
      switch (t.kind) {
        case 'number':
          return t.value
        case 'name':
          return t.name === 'x' ? x : t.name === 'pi' ? Math.PI : 1
        case 'unary':
          return t.op === '-' ? -value(t.a, x) : truth(value(t.a, x)) ? 0 : 1
        case 'choice':
          return value(truth(value(t.test, x)) ? t.a : t.b, x)
        case 'binary':
          return binary(t.op, value(t.a, x), value(t.b, x))
        case 'call': {
          const [u = 0, w = 0, z = 0] = t.args.map((arg) => value(arg, x))
          if (t.name === 'max') return Math.max(u, w)
          if (t.name === 'min') return Math.min(u, w)
          if (t.name === 'clip') return Math.min(Math.max(u, w), z)
          const own = elementary[t.name]
          const known = numbers.find(({ id }) => id === t.name)
          if (own) return own.f(u)
          return known ? known.f(u, defaultsOf(known)) : Number.NaN
        }
      }
    }
    const defaultsOf = ({ params }: (typeof numbers)[number]): Record<string, number> =>
      Object.fromEntries(Object.entries(params).map(([name, p]) => [name, p.value]))
    const truth = (u: number): boolean => u !== 0 && !Number.isNaN(u)
    const binary = (op: (typeof ops)[number], a: number, b: number): number => {
      const left = a % b
      switch (op) {
        case '+':
          return a + b
        case '-':
          return a - b
        case '*':
          return a * b
        case '/':
          return a / b
        case '%':
          return left !== 0 && left < 0 !== b < 0 ? left + b : left
        case '^':
          return a === 1 || (a === -1 && Math.abs(b) === Infinity) ? 1 : a ** b
        case '<':
          return Number(a < b)
        case '<=':
          return Number(a <= b)
        case '>':
          return Number(a > b)
        case '>=':
          return Number(a >= b)
        case '==':
          return Number(a === b)
        case '!=':
          return Number(a !== b)
        case '&&':
          return Number(truth(a) && truth(b))
        case '||':
          return Number(truth(a) || truth(b))
      }
    }
    fc.assert(
      fc.property(tree, fc.double(), (one, x) => {
        const text = print(one)
        const read = parse(text)
        const made = custom(text)
        if (isFault(made) || read.kind === 'empty' || read.kind === 'too-long' || read.kind === 'unexpected') return
        expect(made.f(x, defaults(made)) + 0, `${text} at ${x}`).toBe(value(spelled(desugared(read)), x) + 0)
      }),
      { numRuns: 800 },
    )
  })
})

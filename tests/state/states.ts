import fc from 'fast-check'
import type { Numbers } from '../../src/activations/activation.ts'
import { activations } from '../../src/activations/index.ts'
import { fits, unitOf, vectorShapes } from '../../src/activations/vector-shapes.ts'
import {
  MAX_ABS,
  MAX_CURVES,
  type AppState,
  type Curve,
  type Pair,
  type VectorChoice,
  viewNames,
} from '../../src/state/app-state.ts'
import { boundsOf, curveKeys, functionOf } from '../../src/state/curves.ts'
import {
  defaultLab,
  initialisers,
  labs,
  LIMITS,
  losses,
  MAX_HIDDEN,
  measures,
  rules,
  tasks,
  type LabState,
} from '../../src/state/lab-state.ts'
import { partNames } from '../../src/state/parts.ts'
import { MAX_ENTRY } from '../../src/state/vector.ts'

const number = fc.oneof(
  fc.double({ min: -MAX_ABS, max: MAX_ABS, noNaN: true }),
  fc.constantFrom(0, -0, 1e21, -1e-300, 0.1, 5e-324),
)

/** With any values of its parameters. */
function curveWith({ id, params }: Numbers): fc.Arbitrary<Curve> {
  const values = Object.fromEntries(
    Object.entries(params).map(([name, p]) => {
      const [min, max] = boundsOf(p)
      return [name, fc.oneof(fc.constant(p.value), fc.double({ min, max, noNaN: true }))]
    }),
  )
  return fc.record({ id: fc.constant(id), params: fc.record(values), hidden: fc.boolean() })
}

/** Typed as their ids have it, with a parameter or two. */
const FORMULAS = [
  'x*sigmoid(1.702*x)',
  'max(0,x)',
  'x>0?x:0.1*(exp(x)-1)',
  'a*tanh(b*x)',
  'x+1/x%3',
  'leaky_relu(x,slope)',
  'constructor*x&&1',
  'α^2',
]

const typed: fc.Arbitrary<Curve> = fc.constantFrom(...FORMULAS).chain((text) => {
  const made = functionOf(`=${text}`)
  if (!made) throw new Error(text)
  return curveWith(made)
})

const curve: fc.Arbitrary<Curve> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...activations).chain(curveWith) },
  typed,
)

/** Any two curves that are there, now and then. */
const paired = (state: AppState): fc.Arbitrary<AppState> => {
  const keys = curveKeys(state.curves)
  if (keys.length === 0) return fc.constant(state)
  const show = fc.constantFrom<Pair['show'][]>([], ['difference'], ['ratio'], ['difference', 'ratio'])
  const pair = fc.record({ a: fc.constantFrom(...keys), b: fc.constantFrom(...keys), show })
  return fc.option(pair).map((one) => ({ ...state, pair: one }))
}

const vector: fc.Arbitrary<VectorChoice> = fc.constantFrom(...vectorShapes).chain((shape) => {
  const values = Object.entries(shape.params).map(([name, { min, max, scale }]) => [
    name,
    scale === 'whole' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }),
  ])
  return fc.record(Object.fromEntries(values) as Record<string, fc.Arbitrary<number>>).chain((params) => {
    const lengths = [2, 3, 4, 5, 6, 7, 8].filter((n) => fits(n, unitOf(shape, params)))
    const entry = fc.double({ min: -MAX_ENTRY, max: MAX_ENTRY, noNaN: true })
    return fc.record({
      id: fc.constant(shape.id),
      params: fc.constant(params),
      values: fc.constantFrom(...lengths).chain((n) => fc.array(entry, { minLength: n, maxLength: n })),
    })
  })
})

const from = ([min, max]: readonly [number, number]) => fc.double({ min, max, noNaN: true }).map((x) => x + 0)
const whole = ([min, max]: readonly [number, number]) => fc.integer({ min, max })
const three = fc.array(from(LIMITS.weight), { minLength: 3, maxLength: 3 })

const lab: fc.Arbitrary<LabState> = fc.record({
  init: fc.constantFrom(...initialisers),
  seed: whole(LIMITS.seed),
  depth: whole(LIMITS.depth),
  width: whole(LIMITS.width),
  seeds: whole(LIMITS.seeds),
  measure: fc.constantFrom(...measures),
  layer: whole(LIMITS.layer),
  lab: fc.constantFrom(...labs),
  task: fc.constantFrom(...tasks),
  noise: from(LIMITS.noise),
  unit: fc.constant(defaultLab.unit),
  w: three,
  w2: fc.tuple(three, three, three).map((rows) => rows.flat()),
  hidden: fc.array(whole(LIMITS.units), { maxLength: MAX_HIDDEN }),
  act: fc.constant(defaultLab.act),
  loss: fc.constantFrom(...losses),
  rule: fc.constantFrom(...rules),
  lr: from(LIMITS.lr),
  batch: whole(LIMITS.batch),
  epoch: whole(LIMITS.epoch),
  many: fc.boolean(),
  runs: whole(LIMITS.runs),
  epochs: whole(LIMITS.epochs),
})

/** Now and then with activations that are chosen among the curves. */
const withChoices = (state: AppState): fc.Arbitrary<AppState> => {
  const keys = curveKeys(state.curves)
  if (keys.length === 0) return fc.constant(state)
  const one = fc.constantFrom(...keys)
  return fc
    .tuple(
      fc.oneof(fc.constant(defaultLab.unit), one),
      fc.oneof(fc.constant(defaultLab.act), fc.array(one, { minLength: 1, maxLength: MAX_HIDDEN })),
    )
    .map(([unit, act]) => ({ ...state, unit, act }))
}

const drawn = fc.record({
  view: fc.constantFrom(...viewNames),
  curves: fc.array(curve, { maxLength: 8 }),
  start: number,
  stop: number,
  step: number,
  y: fc.oneof(
    fc.constant('auto' as const),
    fc.tuple(number, number).filter(([a, b]) => a < b),
  ),
  d: fc.constantFrom([0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]) as fc.Arbitrary<AppState['d']>,
  x: fc.option(number),
  log: fc.boolean(),
  pair: fc.constant(null),
  saturation: fc.option(fc.double({ min: 0, max: 10, noNaN: true })),
  vector: fc.option(vector),
  points: fc.boolean(),
  join: fc.boolean(),
  guide: fc.constantFrom('xor', 'no-such-step', '1', null),
  without: fc.subarray([...partNames]),
  present: fc.boolean(),
  lang: fc.constantFrom('en', 'ko', null),
  theme: fc.constantFrom('light', 'dark', null),
  embed: fc.boolean(),
  rest: fc.constantFrom([], ['utm_source=x'], ['with=1', 'a=%20b']),
})

const unpaired: fc.Arbitrary<AppState> = fc.tuple(drawn, lab).map(([one, other]) => ({ ...other, ...one }))

/** Any state that a link can hold: made from the catalogue itself. */
export const states: fc.Arbitrary<AppState> = unpaired.chain(paired).chain(withChoices)

/** What is wrong with a state; nothing for a state that the rest of the app may rely on. */
export function faults(state: AppState): readonly string[] {
  const wrong: string[] = []
  const check = (ok: boolean, what: string): void => {
    if (!ok) wrong.push(what)
  }
  const finite = (x: number): boolean => Number.isFinite(x) && Math.abs(x) <= MAX_ABS
  check(finite(state.start) && finite(state.stop) && finite(state.step), 'grid')
  check(state.x === null || finite(state.x), 'x')
  check(state.y === 'auto' || (finite(state.y[0]) && finite(state.y[1]) && state.y[0] < state.y[1]), 'y')
  check(
    state.d.length > 0 && state.d.every((o, i) => [0, 1, 2].includes(o) && (i === 0 || o > (state.d[i - 1] ?? 3))),
    'd',
  )
  check(state.curves.length <= MAX_CURVES, 'too many curves')
  check(new Set(curveKeys(state.curves)).size === state.curves.length, 'keys')
  check(
    !state.pair || [state.pair.a, state.pair.b].every((name) => curveKeys(state.curves).includes(name)),
    'a pair of curves that are not there',
  )
  check(state.saturation === null || (state.saturation >= 0 && state.saturation <= 10), 'saturation')
  const named = (keys: readonly string[], usual: readonly string[]): boolean =>
    keys.join() === usual.join() || (keys.length > 0 && keys.every((one) => curveKeys(state.curves).includes(one)))
  check(named([state.unit], [defaultLab.unit]) && named(state.act, defaultLab.act), 'activations that are not there')
  const within = (x: number, [min, max]: readonly [number, number]): boolean => x >= min && x <= max
  const { noise, lr, w, w2, hidden } = state
  check(within(noise, LIMITS.noise) && within(lr, LIMITS.lr), 'noise, lr')
  check(w.length === 3 && w2.length === 9 && [...w, ...w2].every((x) => within(x, LIMITS.weight)), 'weights')
  check(hidden.length <= MAX_HIDDEN, 'layers')
  for (const units of hidden) check(Number.isInteger(units) && within(units, LIMITS.units), 'units')
  for (const name of ['seed', 'depth', 'width', 'seeds', 'layer', 'batch', 'epoch', 'runs', 'epochs'] as const) {
    check(Number.isInteger(state[name]) && within(state[name], LIMITS[name]), name)
  }
  for (const { id, params } of state.curves) {
    const definition = functionOf(id)
    check(definition?.id === id, `id ${id}`)
    const names = Object.keys(definition?.params ?? {})
    check(names.join() === Object.keys(params).join(), `params of ${id}`)
    for (const [name, p] of Object.entries(definition?.params ?? {})) {
      const value = params[name] ?? Number.NaN
      const [min, max] = boundsOf(p)
      check(value >= min && value <= max, `${id}.${name}`)
    }
  }
  if (state.vector) {
    const { id, params, values } = state.vector
    const shape = vectorShapes.find((one) => one.id === id)
    check(shape !== undefined && fits(values.length, unitOf(shape, params)), 'vector')
    check(
      values.every((x) => Math.abs(x) <= MAX_ENTRY),
      'entries',
    )
    for (const [name, { min, max, scale }] of Object.entries(shape?.params ?? {})) {
      const value = params[name] ?? Number.NaN
      check(value >= min && value <= max && (scale !== 'whole' || Number.isInteger(value)), `${id}.${name}`)
    }
  }
  return wrong
}

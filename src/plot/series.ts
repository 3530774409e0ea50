import type { Numbers, Params } from '../activations/activation.ts'
import { beside } from '../math/beside.ts'
import type { AppState, Comparison, Curve, Order } from '../state/app-state.ts'
import { curveKeys, functionOf, isTyped } from '../state/curves.ts'

/** Where a series jumps, has a corner or is not defined. */
export interface SeriesBreak {
  readonly x: number
  /** The limits from below and from above. */
  readonly left: number
  readonly right: number
  /** The value at `x` itself; null where the series has none (a derivative at a jump). */
  readonly at: number | null
  /** False at a corner: the series passes through without a gap. */
  readonly gap: boolean
}

/** One line of the plot: f, f′ or f″ of one curve. Everything that shows numbers reads this. */
export interface Series {
  /** Stable while the line is the same line, whatever its numbers: `sigmoid`, `sigmoid′`. */
  readonly key: string
  /** The curve's key in the link. */
  readonly curve: string
  /** Made of two curves: what it is. Then `activation` is made of them, too, and has but one line. */
  readonly comparison?: Comparison
  readonly activation: Numbers
  readonly params: Params
  readonly order: Order
  /** `ReLU′`, with the parameters that differ from the default: `step(1)`. */
  readonly label: string
  /** Palette entry: look.ts says what it looks like. */
  readonly slot: number
  /** Switched off in the legend. */
  readonly hidden: boolean
  readonly value: (x: number) => number
  /** Of the line at x, where it is smooth. */
  readonly slope: (x: number) => number
  /** Ascending in x. */
  readonly breaks: readonly SeriesBreak[]
  /** Between two neighbours of these, ascending, and the breaks, the series is monotone. */
  readonly turns: readonly number[]
  /** Breaks and turns are all listed between these; outside there may be more, and the line is drawn from samples. */
  readonly known: readonly [lo: number, hi: number]
}

/** Nothing is left out. */
const EVERYWHERE: Series['known'] = [-Infinity, Infinity]

/** Colours to tell curves apart with. */
export const SLOTS = 10

const PRIMES = ['', '′', '″'] as const

/** f₁, f₂ … for a function in its place of the legend, where the link leaves out what functions are called. */
export const namedFor = (activation: Numbers, at: number, without: AppState['without']): Numbers =>
  without.includes('names')
    ? {
        ...activation,
        name: `f${'₁₂₃₄₅₆₇₈₉'[at] ?? at + 1}`,
        params: {},
      }
    : activation

/** The lines of a legend in its order, the hidden ones too: for each curve the chosen derivatives. */
export function series(
  curves: readonly Curve[],
  orders: readonly Order[],
  without: AppState['without'] = [],
): readonly Series[] {
  const keys = curveKeys(curves)
  // Colours in their order: that which a function asks for would tell which it is.
  const slots = slotsOf(curves.map(({ id }) => (without.includes('names') ? 0 : (functionOf(id)?.slot ?? 0))))
  return curves.flatMap(({ id, params, hidden }, i) => {
    const found = functionOf(id)
    const curve = keys[i]
    const slot = slots[i]
    if (!found || curve === undefined || slot === undefined) return []
    const activation = namedFor(found, i, without)
    return orders.map((order) => ({
      key: curve + PRIMES[order],
      curve,
      activation,
      params,
      order,
      label: labelOf(activation, params, order),
      slot,
      hidden,
      ...shapeOf(activation, params, order),
    }))
  })
}

/** One derivative of an activation with its parameters filled in, and where it is not smooth. */
export function shapeOf(
  activation: Numbers,
  params: Params,
  order: Order,
): Pick<Series, 'value' | 'slope' | 'breaks' | 'turns' | 'known'> {
  const of = [activation.f, activation.df, activation.d2f][order] ?? activation.f
  const value = (x: number): number => of(x, params)
  const breaks = activation.breaks(params).map(({ x, order: lowest }) => ({
    x,
    left: value(beside(x, 'left')),
    right: value(beside(x, 'right')),
    // f has its value at a jump, f′ its convention at a corner; other derivatives have none there.
    at: order > lowest || (order === 2 && lowest === 2) ? null : value(x),
    gap: order >= lowest,
  }))
  const { known } = activation
  return {
    value,
    slope: (x) => (order === 0 ? activation.df(x, params) : order === 1 ? activation.d2f(x, params) : Number.NaN),
    breaks,
    turns: activation.turns(params)[order],
    known: known === undefined ? EVERYWHERE : [-known, known],
  }
}

/** The name, its parameters where they are not the defaults, and the primes: `silu(1.5)′`. */
export function labelOf({ id, name, params: defs }: Numbers, params: Params, order: Order): string {
  const changed = Object.entries(defs).filter(([key, d]) => params[key] !== d.value)
  const inside = changed.map(([key, d]) => `${d.symbol}=${params[key] ?? d.value}`).join(', ')
  if (!isTyped(id)) return name + PRIMES[order] + (inside && `(${inside})`)
  return (order > 0 ? `(${name})${PRIMES[order]}` : name) + (inside && ` [${inside}]`)
}

/**
 * Each curve gets the palette entry that its activation asks for, or the next free one; when all colours are taken, the same of
 * the next round (see look.ts). One that is added changes no other; one that is taken away moves others only nearer to what
 * they ask for.
 */
function slotsOf(asked: readonly number[]): readonly number[] {
  const taken = new Set<number>()
  return asked.map((slot) => {
    const round = taken.size - (taken.size % SLOTS)
    let color = slot % SLOTS
    while (taken.has(round + color)) color = (color + 1) % SLOTS
    taken.add(round + color)
    return round + color
  })
}

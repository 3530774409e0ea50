/** Values of a function's parameters by name, all of them present: `{ h0: 0 }`. */
export type Params = Readonly<Record<string, number>>

/** One adjustable constant of a function, with the bounds of its slider. */
export interface Parameter {
  /** As it stands in the formula, e.g. `β`. */
  readonly symbol: string
  /** The default. */
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** How far from 0 a field or a link may take it beyond the slider's ends; no entry: not at all. */
  readonly reach?: number
}

/** A text in every language of the interface. */
export type Text = Readonly<Record<'en' | 'ko', string>>

/** A place where the function or one of its derivatives jumps: `order` is the lowest derivative that does (0 = f itself
 * jumps, 1 = f has a kink, 2 = f″ jumps, …). One-sided limits need no entry: they are the values just beside `x`. */
export interface Break {
  readonly x: number
  readonly order: 0 | 1 | 2 | 3
}

/** The numbers from `min` to `max`, each with or without its end; a single number has both ends the same. */
export interface Interval {
  readonly min: number
  readonly max: number
  readonly minReached: boolean
  readonly maxReached: boolean
}

/** In the order in which they are offered. */
export const families = ['threshold', 'sigmoidal', 'rectifier', 'smooth', 'shrinkage', 'other'] as const
export type Family = (typeof families)[number]

/**
 * The numbers of one activation function: what drawing and labs need.
 * `f`, `df` and `d2f` are pure, float64 and total: any double in, never a throw.
 */
export interface Numbers {
  /** For ever: links hold it. A rename leaves the old id in `aliases`. */
  readonly id: string
  readonly aliases?: readonly string[]
  /** As the literature writes it: `ReLU`. The same in every language. */
  readonly name: string
  readonly family: Family
  /** Which of the palette's colours, dashes and markers it asks for (0 …). */
  readonly slot: number
  /** In the order in which a link may give them without their names. */
  readonly params: Readonly<Record<string, Parameter>>
  /** Value at x. */
  readonly f: (x: number, p: Params) => number
  /** First derivative at x; at a break, the convention of `conventions`. */
  readonly df: (x: number, p: Params) => number
  /** Second derivative at x. */
  readonly d2f: (x: number, p: Params) => number
  /** Where f, f′ or f″ jumps, ascending in x. */
  readonly breaks: (p: Params) => readonly Break[]
  /** Where f, f′ and f″ turn from rising to falling or back other than at a break, each ascending in x. */
  readonly turns: (p: Params) => readonly [f: readonly number[], df: readonly number[], d2f: readonly number[]]
  /** Breaks and turns are complete for |x| up to this; beyond it there may be more. No entry: everywhere. */
  readonly known?: number
  /** All values of the function, ascending. */
  readonly range: (p: Params) => readonly Interval[]
}

/** The numbers of a function of the catalogue, whose accuracy is measured. */
export interface Definition extends Numbers {
  readonly ulps: Ulps
}

/**
 * What a function does to a layer of units at once, as fast as it can be done: for each i of [from, to) `a[i]` = f(`z[i]`) and `slopes[i]` =
 * f′(`z[i]`), for finite z within a few units in the last place, or of 1 where f or f′ passes 0. A file of `defs` may have one under the name `layer`;
 * without it f and df are asked for each unit.
 */
export type Layer = (
  z: Float64Array,
  a: Float64Array,
  slopes: Float64Array,
  from: number,
  to: number,
  params: Params,
) => void

/** What a framework calls the function. */
export interface FrameworkName {
  /** As it is imported or, in ONNX, the operator: `torch.nn.LeakyReLU`. */
  readonly name: string
  /** A Python expression of `x` and the parameters; without it the formula is written out. */
  readonly code?: string
  /** False: it cannot differentiate its own function. */
  readonly differentiable?: false
  /** Its own default of each parameter that it has otherwise than `params`. */
  readonly defaults?: Params
  /** Where it disagrees with the others, or with itself. */
  readonly note?: Text
}

export type Framework = 'PyTorch' | 'Keras' | 'JAX' | 'ONNX'

/** The words about one activation function. */
export interface Card {
  /** In the notation of `notation/`, of `x` and the parameters. */
  readonly formula: string
  readonly derivative: string
  /** f″, where the derivative of `derivative` is not it at some x: where f″ jumps, or 0 / 0. */
  readonly second?: string
  /** f as NumPy should compute it, where the formula as a textbook has it would overflow. */
  readonly numpy?: string
  /** Other names that people look for, in any language. */
  readonly names: readonly string[]
  /** One line: what it is for. */
  readonly about: Text
  readonly good: Text
  readonly bad: Text
  /** What `df` and the frameworks say at a break where mathematics has no answer. */
  readonly conventions?: Text
  readonly frameworks: Readonly<Partial<Record<Framework, FrameworkName>>>
  /** The paper or page that it comes from. */
  readonly source: { readonly title: string; readonly url: string }
}

/** One activation function, whole. */
export interface Activation extends Definition, Card {}

/** How many units in the last place f, f′ and f″ may be off the correctly rounded values: measured, and tested. */
export interface Ulps {
  readonly f: number
  readonly df: number
  readonly d2f: number
  /** Near a root, where a last place is worth next to nothing: an absolute error that is allowed as well. */
  readonly absolute?: number
}

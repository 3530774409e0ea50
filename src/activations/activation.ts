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
}

/** A text in every language of the interface. */
type Text = Readonly<Record<'en' | 'ko', string>>

/** A place where the function or one of its derivatives jumps: `order` is the lowest derivative that does (0 = f itself
 * jumps, 1 = f has a kink, 2 = f″ jumps, …). One-sided limits need no entry: they are the values just beside `x`. */
interface Break {
  readonly x: number
  readonly order: 0 | 1 | 2 | 3
}

/** All values of the function: the interval between `min` and `max`, each with or without its end, or only `values`. */
export interface Range {
  readonly min: number
  readonly max: number
  readonly minReached: boolean
  readonly maxReached: boolean
  readonly values?: readonly number[]
}

/** What a framework calls the function, and its defaults where they are worth a word. */
interface FrameworkName {
  readonly name: string
  readonly note?: Text
}

type Family = 'threshold' | 'sigmoidal' | 'rectifier' | 'smooth' | 'shrinkage' | 'other'

/**
 * One activation function: all that the page knows about it stands in its one file in `defs/`.
 * `f`, `df` and `d2f` are pure, float64 and total: any double in, never a throw.
 */
export interface Activation {
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
  readonly range: (p: Params) => Range
  /** What `df` and the frameworks say at a break where mathematics has no answer. */
  readonly conventions?: Text
  /** MathML, the inside of a `<math>`. */
  readonly formula: string
  readonly derivative: string
  readonly frameworks: Readonly<Partial<Record<'PyTorch' | 'Keras' | 'JAX' | 'ONNX', FrameworkName>>>
  /** Python expressions of `x` and the parameters, with `import numpy as np`. */
  readonly numpy: { readonly f: string; readonly df: string }
  /** One line: what it is for. */
  readonly about: Text
  readonly source: { readonly title: string; readonly url: string }
  /** Measured and tested: how many units in the last place each may be off the correctly rounded value. */
  readonly ulps: { readonly f: number; readonly df: number; readonly d2f: number }
}

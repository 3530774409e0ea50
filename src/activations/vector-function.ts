import type { Framework, FrameworkName, Parameter, Params, Text } from './activation.ts'

/**
 * How the entries of a vector belong together: each by itself; one half beside the other; or groups that follow one another, as many
 * entries in each as the parameter `size` says.
 */
type Layout = 'single' | 'halves' | 'groups'

/** A parameter whose slider runs evenly, by equal ratios, or from one whole number to the next. */
export interface VectorParameter extends Parameter {
  readonly scale: 'linear' | 'log' | 'whole'
}

/** What a link needs to know of a vector function. */
export interface VectorShape {
  /** For ever: links hold it. */
  readonly id: string
  /** As the literature writes it. The same in every language. */
  readonly name: string
  /** Its place among those that are offered. */
  readonly order: number
  /** In the order in which a link may give them without their names. */
  readonly params: Readonly<Record<string, VectorParameter>>
  readonly layout: Layout
  /** The half that opens or shuts the other, where there are halves. */
  readonly gate?: 'first' | 'second'
  /** The vector that is there until a person chooses another. */
  readonly values: readonly number[]
}

/** How far a result may be from the correctly rounded one: measured, and tested. */
export type Bound = { readonly ulps: number } | { readonly absolute: number }

/**
 * The numbers of a vector function. `f` and `jacobian` are pure and float64; vectors may hold ±∞ (then the limit is taken where there
 * is one) and have a length that `fits`. A NaN goes to all that depends on it.
 */
export interface VectorNumbers {
  readonly f: (v: readonly number[], p: Params) => readonly number[]
  /** A row for each output, a column for each input; where there is no derivative, what `conventions` says. */
  readonly jacobian: (v: readonly number[], p: Params) => readonly (readonly number[])[]
  /** The least and the largest value that an output can have. */
  readonly range: readonly [min: number, max: number]
  readonly bounds: { readonly f: Bound; readonly jacobian: Bound }
}

/** What the code is written for. */
export type Library = 'NumPy' | 'PyTorch' | 'Keras' | 'JAX'

/** The words about one vector function. */
export interface VectorCard {
  /** Insides of a `<math>`: the i-th output, and its derivative by the j-th input. */
  readonly formula: () => string
  readonly derivative: () => string
  /** What the letters of the formulas stand for, where that is not plain. */
  readonly letters?: Text
  /** Other names that people look for, in any language. */
  readonly names: readonly string[]
  /** One line: what it is for. */
  readonly about: Text
  /** What there is to see while a bar is dragged. */
  readonly see: Text
  readonly good: Text
  readonly bad: Text
  /** At ties, edges and infinities: what is used here and what the frameworks do. */
  readonly conventions?: Text
  readonly frameworks: Readonly<Partial<Record<Framework, FrameworkName>>>
  /** The lines of a Python function of `x` and the parameters, along the last axis of `x`; the last is what it returns. */
  readonly code: Readonly<Record<Library, readonly string[]>>
  /** The paper or page that it comes from. */
  readonly source: { readonly title: string; readonly url: string }
}

/** One vector function, whole. */
export interface VectorFunction extends VectorShape, VectorNumbers, VectorCard {}

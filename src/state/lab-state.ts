/** How the first weights of a network are drawn. Biases start at 0. */
export const initialisers = ['xavier', 'he', 'lecun', 'normal', 'small'] as const
export type Initialiser = (typeof initialisers)[number]

/** What the Gradients view shows of each layer, in the order in which it is offered. */
export const measures = ['gradient', 'delta', 'activation', 'saturated', 'dead'] as const
export type Measure = (typeof measures)[number]

/** What the Learning view has: one neuron by hand, two layers by hand, training, a race of activations. */
export const labs = ['neuron', 'layers', 'train', 'race'] as const
export type Lab = (typeof labs)[number]

/** What is to be learned, in the order in which it is offered: the files of network/data-sets. A link holds these names, so they are for ever. */
export const tasks = ['and', 'or', 'nand', 'xor', 'clouds', 'circle', 'spiral', 'moons'] as const
export type Task = (typeof tasks)[number]

/** Cross-entropy, or half the squared error; of a sigmoid output. */
export const losses = ['ce', 'mse'] as const
export type LossName = (typeof losses)[number]

/** How a neuron learns: by the gradient of the loss, or by the perceptron's own rule. */
export const rules = ['gradient', 'perceptron'] as const
export type Rule = (typeof rules)[number]

/** What deserves a link in the labs. Their activations are the curves of the legend, named by their keys (`curveKeys`). */
export interface LabState {
  readonly init: Initialiser
  readonly seed: number

  /** Hidden layers of the deep network. */
  readonly depth: number
  /** Units in each of them. */
  readonly width: number
  /** How many seeds, from `seed` on, the medians and spreads are taken over. */
  readonly seeds: number
  readonly measure: Measure
  /** The layer whose values are shown, 1 = the first; one above the network's last is taken as the last. */
  readonly layer: number

  readonly lab: Lab
  readonly task: Task
  /** How far the points of a cloud are scattered, 0 … 1. */
  readonly noise: number
  /** The activation of what is set by hand. A key that is not there: the first curve (`placeOfKey`). */
  readonly unit: string
  /** w₁, w₂, b of the neuron that is set by hand. */
  readonly w: readonly number[]
  /** The same for h₁, h₂ and the output of two layers that are set by hand: nine numbers. */
  readonly w2: readonly number[]
  /** Units of each hidden layer of the network that is trained; none: one neuron. */
  readonly hidden: readonly number[]
  /** The activation of each hidden layer; the last one goes on for the layers after it. */
  readonly act: readonly string[]
  readonly loss: LossName
  readonly rule: Rule
  /** Learning rate. */
  readonly lr: number
  /** Samples between two updates; 0: all. */
  readonly batch: number
  /** Up to where the run is trained when the link is opened. */
  readonly epoch: number
  /** Of the race many runs are shown, a seed each, rather than one. */
  readonly many: boolean
  /** How many seeds the success rate is taken over, and after how many epochs a run counts as failed. */
  readonly runs: number
  readonly epochs: number
}

/** Smallest and largest value of each number of a lab, for links, fields and sliders. */
export const LIMITS = {
  seed: [0, 4_294_967_295],
  depth: [1, 50],
  width: [1, 128],
  seeds: [1, 100],
  layer: [1, 51],
  noise: [0, 1],
  weight: [-100, 100],
  units: [1, 16],
  lr: [1e-6, 100],
  batch: [0, 200],
  epoch: [0, 100_000],
  runs: [1, 1000],
  epochs: [1, 20_000],
} as const satisfies Record<string, readonly [min: number, max: number]>

/** The most hidden layers of a network that is trained. */
export const MAX_HIDDEN = 4

export const defaultLab: LabState = {
  init: 'xavier',
  seed: 1,
  depth: 10,
  width: 16,
  seeds: 20,
  measure: 'gradient',
  layer: 1,
  lab: 'neuron',
  task: 'xor',
  noise: 0.1,
  unit: 'step',
  w: [1, 1, -1.5],
  w2: [-1, -1, 1.5, 1, 1, -0.5, 1, 1, -1.5],
  hidden: [4],
  act: ['sigmoid'],
  loss: 'ce',
  rule: 'gradient',
  lr: 1,
  batch: 0,
  epoch: 0,
  many: false,
  runs: 200,
  epochs: 2000,
}

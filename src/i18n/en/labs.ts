/** English of the labs. Its shape is what every language must fill. */
export const en = {
  learning: {
    title: 'What is learned, and how',
    labs: { neuron: 'One neuron', layers: 'Two layers', train: 'Training', race: 'Race' },
    none: 'A lab needs an activation: add a function.',
  },
  gradients: {},
  neuron: {},
  layers: {},
  train: {},
  race: {},
}

export type LabMessages = typeof en

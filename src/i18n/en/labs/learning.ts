export const learning = {
  title: 'What is learned, and how',
  labs: { neuron: 'One neuron', layers: 'Two layers', train: 'Training', race: 'Race' },
  intros: {
    neuron:
      'A neuron weighs its two inputs and adds a bias, z = w₁x₁ + w₂x₂ + b. Its output is f(z), and an output above ½ counts as 1.',
    layers:
      'Two neurons look at the inputs, a third one looks only at what those two say. So XOR becomes AND of NAND and OR.',
    train:
      'A network looks for its weights by itself: again and again it takes a small step against the gradient of its loss.',
    race: 'The same task, the same network, the same beginning. What differs is the activation function.',
  },
  tasks: { title: 'Task', noise: 'Noise' },
  none: 'A lab needs an activation: add a function.',
}

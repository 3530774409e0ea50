export const layers = {
  first: 'Layer 1: two lines',
  second: 'Layer 2: what y sees',
  input: (score: string) => `Plane of the inputs x₁ and x₂ with the network’s output as colours: ${score}`,
  hidden: (places: string) => `Plane of h₁ and h₂ with the output as colours. The inputs lie at: ${places}`,
  place: (inputs: string, h1: string, h2: string) => `${inputs} at ${h1}, ${h2}`,
  hint: 'Drag the lines, or turn them by their rings.',
  gates: (neuron: string) => `Gate of ${neuron}`,
  make: 'Make XOR = AND(NAND, OR)',
  table: 'All numbers on the way',
  see: {
    title: 'What to see',
    parted: 'In the plane of h₁ and h₂ a straight line can part the points that should be 1 from the others.',
    mixed:
      'In the plane of h₁ and h₂ no straight line parts the points that should be 1 from the others: the third neuron has no chance with a line.',
    xor: 'Each of the first two neurons draws one line. Between NAND and OR lies the strip in which both are 1; AND finds it. The four points have moved: (0, 1) and (1, 0), which no line could part from the other two, are now in the same corner.',
  },
}

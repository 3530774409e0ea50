/** English of the labs. Its shape is what every language must fill. */
export const en = {
  learning: {
    title: 'What is learned, and how',
    labs: { neuron: 'One neuron', layers: 'Two layers', train: 'Training', race: 'Race' },
    intros: {
      neuron:
        'A neuron weighs its two inputs and adds a bias, z = w₁x₁ + w₂x₂ + b. Its output is f(z), and an output above ½ counts as 1.',
      layers:
        'Two neurons look at the inputs, a third one looks only at what those two say. So XOR becomes AND of NAND and OR.',
      train:
        'A network looks for its weights by itself: again and again it takes a small step that makes its loss smaller.',
      race: 'The same task, the same network, the same beginning. What differs is the activation function.',
    },
    tasks: { title: 'Task', noise: 'Noise' },
    none: 'A lab needs an activation: add a function.',
  },
  gradients: {},
  /** Of both labs in which weights are set by hand. */
  hand: {
    activation: 'Activation f',
    right: 'right',
    wrong: 'wrong',
    judgement: 'right or wrong',
    wanted: 'wanted',
    score: (right: string, count: string) => `${right} of ${count} right`,
    share: (percent: string, right: string, count: string) => `${percent} % right: ${right} of ${count}`,
    line: {
      shift: (z: string) => `Line ${z} = 0: shift`,
      turn: (z: string) => `Line ${z} = 0: turn`,
      shiftText: (distance: string) => `${distance} from the middle`,
      turnText: (z: string, angle: string) => `${z} grows at ${angle}°`,
      none: (z: string) => `Both weights are 0: ${z} is the same everywhere, and there is no line.`,
      outside: (z: string) => `The line ${z} = 0 lies outside the picture.`,
    },
    key: { zero: 'should be 0', one: 'should be 1', wrong: 'ring: wrong', half: 'output 0, ½, 1' },
  },
  neuron: {
    title: 'One neuron, set by hand',
    plane: (score: string) => `Plane of the inputs x₁ and x₂ with the neuron’s output as colours: ${score}`,
    weights: 'Weights and bias',
    key: 'line z = 0',
    hint: 'Drag the line, or turn it by the ring on it. The arrow points to where z grows.',
    unit: (name: string) => `What ${name} makes of z at each point; above ½ counts as 1`,
    inside: 'Inside the neuron',
    table: 'The four points',
    show: 'Show weights that do it',
    noneFound: 'No such weights were found.',
    can: {
      title: 'Why it can be done',
      ray: (name: string) =>
        `${name} is above ½ on one side of one value of z, which is one side of a straight line. A straight line can part these four points.`,
      between: (name: string) =>
        `${name} is above ½ only between two values of z: in a strip between two parallel lines. A strip can hold the points that should be 1 and no others.`,
      beside: (name: string) =>
        `${name} is above ½ except between two values of z: outside a strip between two parallel lines. A strip can hold the points that should be 0 and no others.`,
      pieces: (name: string) =>
        `${name} passes ½ more than once: it cuts the plane along parallel lines into strips, and these can part the four points.`,
    },
    cannot: {
      title: 'Why three of four is the most',
      monotone: (name: string) =>
        `${name} is monotone: where it is above ½ is all on one side of one value of z, so on one side of a straight line. No straight line has (0, 1) and (1, 0) on one side and (0, 0) and (1, 1) on the other.`,
      ray: (name: string) =>
        `${name} is not monotone, but it is above ½ only on one side of one value of z, and that is one side of a straight line. No straight line has (0, 1) and (1, 0) on one side and (0, 0) and (1, 1) on the other.`,
      looked: (name: string) =>
        `As far as ${name} was looked at, it is above ½ only on one side of one value of z, and that is one side of a straight line. No straight line has (0, 1) and (1, 0) on one side and (0, 0) and (1, 1) on the other.`,
    },
    flat: {
      title: 'Always the same',
      nowhere: (name: string) => `${name} is never above ½: whatever the weights, every output counts as 0.`,
      everywhere: (name: string) => `${name} is above ½ everywhere: whatever the weights, every output counts as 1.`,
    },
    cloud: {
      title: 'What one neuron can draw',
      ray: (name: string) =>
        `${name} is above ½ on one side of one value of z: one neuron parts the plane along one straight line, and can do no more.`,
      between: (name: string) =>
        `${name} is above ½ only between two values of z: one neuron marks a strip between two parallel lines.`,
      beside: (name: string) =>
        `${name} is above ½ except between two values of z: one neuron leaves out a strip between two parallel lines.`,
      pieces: (name: string) =>
        `${name} passes ½ more than once: one neuron cuts the plane along parallel lines into strips.`,
    },
  },
  layers: {
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
  },
  train: {},
  race: {},
}

export type LabMessages = typeof en

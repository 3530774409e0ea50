export const neuron = {
  title: 'One neuron, set by hand',
  plane: (score: string) => `Plane of the inputs x₁ and x₂ with the neuron’s output as colours: ${score}`,
  weights: 'Weights and bias',
  key: 'line z = 0',
  hint: 'Drag the line, or turn it by the ring on it. The arrow points to where z grows.',
  unit: (name: string) => `What ${name} makes of z at each point; above ½ counts as 1`,
  inside: 'Inside the neuron',
  table: 'The four points',
  show: 'Show weights that do it',
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
    notMonotone: (name: string) =>
      `${name} is not monotone, but it is above ½ only on one side of one value of z, and that is one side of a straight line. No straight line has (0, 1) and (1, 0) on one side and (0, 0) and (1, 1) on the other.`,
    ray: (name: string) =>
      `${name} is above ½ only on one side of one value of z, and that is one side of a straight line. No straight line has (0, 1) and (1, 0) on one side and (0, 0) and (1, 1) on the other.`,
  },
  looked: {
    title: 'As far as it was looked at',
    text: (name: string) => `${name} was looked at in many places, not everywhere: in between it may be otherwise.`,
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
}

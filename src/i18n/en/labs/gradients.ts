export const gradients = {
  plot: 'Plot by layer',
  help: 'Left and right arrow keys choose the layer, Page Up and Page Down ten further, Home the first, End the last.',
  measure: 'What is shown',
  measures: {
    gradient: {
      name: 'Gradient of the weights, |∂L/∂W|',
      axis: 'mean |∂L/∂W|, log scale',
      about:
        'The mean of |∂L/∂W| over the weights that lead into each layer, L the mean loss of 64 samples. Gradient descent moves the weights by this. It carries the sizes of the activations too: of each sample it is ∂L/∂z times the activation of the layer before.',
    },
    delta: {
      name: 'Gradient of the sums, |∂L/∂z|',
      axis: 'mean |∂L/∂z|, log scale',
      about:
        'The mean of |∂L/∂z| over units and samples; z is the weighted sum that enters a unit, L the loss of the sample. On its way back from layer to layer it is multiplied by the weights and by f′(z).',
    },
    activation: {
      name: 'Activations, |a|',
      axis: 'mean |a|, log scale',
      about: 'The mean of |a| over units and samples: how large the values are that each layer passes on.',
    },
    saturated: {
      name: 'Share of saturated units',
      axis: 'share with |f′(z)| ≤ 0.01',
      about:
        'The share of units and samples with |f′(z)| ≤ 0.01: there a hundredth of the gradient gets through at most. The last layer is a sigmoid in every network.',
    },
    dead: {
      name: 'Share of dead units',
      axis: 'share with f′(z) = 0 for all samples',
      about: 'The share of units with f′(z) = 0 for all 64 samples: no gradient gets through them.',
    },
  },
  layer: 'Layer',
  layerOf: (layer: string, last: boolean) => (last ? `${layer}, the output` : layer),
  reading: (layer: string, values: string) => `Layer ${layer}: ${values}`,
  layerAxis: (last: string) => `layer (1 = first hidden layer, ${last} = output)`,
  bound: (slopes: string) =>
    `Dotted: the value of the last layer times (max |f′|)ᵏ, k the hidden layers from there to the end. That much the slopes alone leave at most; what weights and activations do is not in it. Max |f′|: ${slopes}.`,
  boundOf: (name: string, slope: string) => `${name} ${slope}`,
  boundLabel: (name: string, slope: string) => `${name}: ${slope} to the power of the layers to the end`,
  state: {
    medians: (seeds: number) =>
      seeds === 1
        ? 'One network an activation.'
        : `Lines: medians of ${seeds} networks an activation. Bands: the middle 80 %.`,
    running: (done: string, total: string) => `${done} of ${total} networks`,
    progress: 'Networks measured',
    stop: 'Stop',
    stopped: (done: string, total: string) => `Stopped at ${done} of ${total} networks.`,
    resume: 'Go on',
    failed: 'The computation broke off. Only what had been measured is shown.',
    again: 'Try again',
    none: 'No activation is switched on. Add a function or switch one on to see its network.',
    waiting: 'Measuring …',
    nothing: 'Nothing has been measured.',
    broken: 'Nothing can be drawn: no network came to a number.',
  },
  summary: {
    head: (measure: string, layers: string) => `${measure}, ${layers} layers.`,
    line: (name: string, first: string, last: string, lowest: string, highest: string) =>
      `${name}: ${first} in layer 1, ${last} in the last; lowest ${lowest}, highest ${highest}.`,
  },
  finding: {
    title: 'What this means for learning',
    names: {
      unbounded: 'No number',
      blocked: 'Blocked',
      huge: 'Explodes',
      tiny: 'Dies away',
      vanishing: 'Vanishes',
      fading: 'Fades',
      even: 'Arrives',
      growing: 'Grows',
      exploding: 'Explodes',
    },
    of: (seeds: number, lo: string, hi: string) =>
      seeds === 1 ? 'One network.' : `Median of ${seeds} seeds; the middle 80 % lie between ${lo} and ${hi}.`,
    unbounded: (count: number, seeds: number) =>
      `In ${count} of ${seeds} networks the gradient is infinite or not a number: no step can be made.`,
    blocked: (count: number, seeds: number) =>
      `In ${count} of ${seeds} networks the gradient is exactly 0 in every hidden layer: gradient descent can change the last layer only.`,
    huge: (largest: string, ratio: string) =>
      `Mean |∂L/∂W| is ${largest} where it is largest: a step at a learning rate of 0.01 moves its weights by 1 or more on average. The first layer receives ${ratio} times the last layer’s gradient.`,
    tiny: (largest: string, ratio: string) =>
      `Mean |∂L/∂W| is ${largest} where it is largest: the weights of every layer hardly move. The first layer receives ${ratio} times the last layer’s gradient.`,
    vanishing: (ratio: string) =>
      `The first layer receives ${ratio} of the last layer’s gradient, mean |∂L/∂W|: gradient descent hardly moves it.`,
    fading: (ratio: string) =>
      `The first layer receives ${ratio} of the last layer’s gradient, mean |∂L/∂W|: it moves that much less in each step.`,
    even: (ratio: string) =>
      `The first layer receives ${ratio} times the last layer’s gradient, mean |∂L/∂W|: within a factor of ten, so both move about as far.`,
    growing: (ratio: string) =>
      `The first layer receives ${ratio} times the last layer’s gradient, mean |∂L/∂W|: it moves that much further in each step.`,
    exploding: (ratio: string) =>
      `The first layer receives ${ratio} times the last layer’s gradient, mean |∂L/∂W|: a step that suits the last layer is far too long for it.`,
    start: 'All of it at the start, before any step is made: untrained networks.',
  },
  network: {
    title: 'The network',
    depth: 'Hidden layers',
    width: 'Units a layer',
    init: 'First weights',
    inits: {
      xavier: { name: 'Xavier', about: 'uniform, ±√(6/(in + out))' },
      he: { name: 'He', about: 'normal, variance 2/in' },
      lecun: { name: 'LeCun', about: 'normal, variance 1/in' },
      normal: { name: 'N(0, 1)', about: 'normal, variance 1' },
      small: { name: 'Small', about: 'normal, 0.01 · N(0, 1)' },
    },
    seed: 'Seed',
    another: 'Another seed',
    seeds: 'Number of seeds',
    whole: (text: string) => `“${text}” is not a whole number`,
    about: (sizes: string) =>
      `Fully connected, ${sizes}, biases 0, the same activation in every hidden layer. 64 samples of two N(0, 1) inputs; the target is 1 where their product is positive. Sigmoid output, cross-entropy. One forward and one backward pass; nothing is trained. Networks of the same seed have the same first weights and samples.`,
  },
  values: {
    title: (layer: string, last: boolean) =>
      last ? `Single values in layer ${layer}, the output` : `Single values in layer ${layer}`,
    about: (seed: string) =>
      `From the network of seed ${seed}. All rows have the same axes; the height of the bars is each row’s own.`,
    activations: 'activations a',
    gradients: '|∂L/∂W|, log scale',
    words: (count: string, lo: string, median: string, hi: string) =>
      `${count} values from ${lo} to ${hi}, median ${median}`,
    zeros: (share: string) => `${share} are 0`,
    broken: (count: string) => `${count} are infinite or not a number`,
    none: 'none',
  },
  table: {
    title: 'All layers in numbers',
    caption: (measure: string) => `${measure}: median and middle 80 % of the seeds, by layer`,
    layer: 'layer',
    output: 'output',
    region: 'Numbers by layer',
  },
}

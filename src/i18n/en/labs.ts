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
  gradients: {
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
      `Dotted: the value of the last layer times (max |f′|)ᵏ, k the hidden layers from there to the end. That much the slopes alone leave at most; weights and activations come on top. Max |f′|: ${slopes}.`,
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
      failed: 'The computation broke off. What is shown is what had been measured.',
      again: 'Try again',
      none: 'No activation is switched on. Add a function or switch one on to see its network.',
      waiting: 'Measuring …',
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
        `The gradient is exactly 0 in every layer but the last, in ${count} of ${seeds} networks. Gradient descent changes the last layer only.`,
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
  },
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
    noneFound: 'No such weights were found.',
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
  train: {
    aside: 'Settings',
    whole: 'A whole number, please.',
    transport: 'Run',
    play: 'Train',
    pause: 'Pause',
    step: 'One epoch',
    reset: 'Back to epoch 0',
    speed: 'Speed',
    speeds: {
      slow: (n: string) => (n === '1' ? '1 epoch a second' : `${n} epochs a second`),
      fast: 'As fast as possible',
    },
    epoch: 'Epoch',
    loss: 'Loss',
    mistakes: 'Mistakes so far',
    right: 'Right',
    of: (right: string, count: string) => `${right} of ${count}`,

    coming: 'The run is being prepared.',
    seeking: (goal: string) => `On the way to epoch ${goal} …`,
    seekingLabel: 'Progress',
    playing: 'In training.',
    started: 'Training started.',
    restarted: 'A setting has changed: the run begins again at epoch 0, with the same seed.',
    replaced: 'The computation broke off. It is done again in a new worker, up to where it was.',
    failed: 'The computation broke off again and again. The settings are still in the link.',
    retry: 'Try again',
    first: 'Epoch 0: the first weights. Nothing has been learned yet.',
    paused: (epoch: string) => `Paused at epoch ${epoch}.`,
    at: (epoch: string) => `Epoch ${epoch}.`,
    byGradient: (loss: string, right: string, count: string) => `Mean loss ${loss}, ${right} of ${count} right.`,
    rightOf: (right: string, count: string) => `${right} of ${count} right.`,
    byRule: (right: string, count: string, last: string, all: string) =>
      `${right} of ${count} right. Mistakes in the last epoch: ${last}, in all: ${all}.`,
    solved: (epoch: string) => `Solved in epoch ${epoch}: every point right and a mean loss below 0.05.`,
    last: (epoch: string) => `Epoch ${epoch} is the last one.`,
    diverged: (epoch: string) =>
      `Diverged in epoch ${epoch}: the weights have left the range of numbers. A smaller learning rate mends it, or smaller first weights.`,
    converged: (epoch: string) => `Epoch ${epoch} passed without a mistake: the rule has come to its end.`,
    theorem:
      'Where a straight line separates the two classes, the rule makes only a finite number of mistakes (perceptron convergence theorem). Where none does, it makes mistakes for ever.',
    noLine: 'No straight line separates the classes of XOR: the rule never ends.',

    boundary: 'Output',
    boundaryLabel: (task: string, right: string, count: string) =>
      `What the network gives for each pair of inputs, task ${task}: ${right} of ${count} points right. Discs shall be 0, squares 1; wrong ones have a ring. The line is where the output is ½.`,
    lossChart: 'Loss',
    lossChartLabel: 'Mean loss over the epochs, on a logarithmic axis.',
    lossAxis: 'Mean loss, log scale',
    mistakesChart: 'Mistakes',
    mistakesChartLabel: 'Mistakes in each epoch.',
    mistakesAxis: 'Mistakes in the epoch',
    epochAxis: 'Epoch',

    network: 'Network',
    networkLabel: (sizes: string) =>
      `The network ${sizes}: a tile for each unit shows its output over the plane, a line for each weight how it goes on. The numbers are in the list of weights.`,
    networkKey: (most: string) =>
      `A tile shows what a unit gives for each pair of inputs, from its lowest value to its highest. Blue lines are positive weights, dashed orange ones negative, thicker the larger they are: up to ${most}.`,
    crossed: 'A crossed tile is a dead unit: its slope is 0 at every point.',
    columns: { inputs: 'Inputs', layer: (n: string) => `Layer ${n}`, output: 'Output' },
    weights: 'Weights in numbers',
    weightsOf: (layer: string) => `Weights that lead into ${layer}`,
    bias: 'bias',
    unitHead: 'Unit',
    unit: (n: string) => `unit ${n}`,

    gradients: 'Gradient by layer',
    gradientsLead:
      'Mean |∂L/∂w| of the weights that lead into a layer, over all points. The bars are logarithmic, from 10⁻⁸ to 1.',
    exactly: 'exactly 0',
    byTheRule: 'The perceptron’s rule needs no gradient. A step has none but 0.',
    stuck: (layers: string) =>
      `${layers}: the gradient is exactly 0, so these weights do not change. Only the layers after it learn.`,
    stuckLast: (layers: string) =>
      `${layers}: the gradient is exactly 0, so these weights do not change. Only the output layer learns, from what chance has made before it.`,
    allStuck: 'The gradient of the weights is exactly 0 in every layer: no weight changes.',
    deadIn: (layer: string, units: string, of: string) =>
      `${layer}: ${units} of ${of} units dead. Their slope is 0 at every point, so the weights that lead into them do not change.`,

    layers: 'Layers',
    noLayers: 'No hidden layer: a single neuron.',
    layer: (n: string) => `Layer ${n}`,
    units: (n: string) => `Units of layer ${n}`,
    unitsShort: 'Units',
    act: (n: string) => `Activation of layer ${n}`,
    addLayer: 'Add a layer',
    removeLayer: (n: string) => `Remove layer ${n}`,
    most: (n: string) => `A network has at most ${n} hidden layers.`,
    settings: 'How it learns',
    rule: 'Rule',
    rules: { gradient: 'Gradient descent', perceptron: 'The perceptron’s rule' },
    ruleHint: 'The output is a sigmoid; by the perceptron’s rule it is a step.',
    lossName: 'Loss function',
    losses: { ce: 'Cross-entropy', mse: 'Squared error' },
    rate: 'Learning rate',
    rateSlider: 'Learning rate, log scale',
    batch: 'Batch',
    batches: (n: string) => (n === '1' ? '1 point' : `${n} points`),
    all: 'All points',
    init: 'First weights',
    inits: {
      xavier: 'Xavier (uniform)',
      he: 'He',
      lecun: 'LeCun',
      normal: 'N(0, 1)',
      small: '0.01 · N(0, 1)',
    },
    seed: 'Seed',
    another: 'Another seed',
  },
  race: {
    title: 'Race',
    same: (weights: number) =>
      `All start from the same ${weights} numbers as weights and biases and learn the same points in the same order. Only the activation of the hidden layers differs.`,
    noHidden:
      'Without a hidden layer there is no place for an activation: all are the same neuron. Give the network a hidden layer.',
    none: 'All activations are switched off. Switch one on above.',
    parts: { one: 'One run', many: 'Many seeds' },
    solved: 'Solved',
    lanes: 'Networks',
    losses: 'Mean loss, logarithmic; dashed line: 0.05',
    epochs: 'Epoch',
    plane: (name: string) => `What the network with ${name} makes of the plane`,
    loss: 'Loss',
    right: 'Right',
    of: (right: string, all: string) => `${right} of ${all}`,
    solvedAt: (epoch: string) => `Solved at epoch ${epoch}`,
    unsolved: 'Not solved',
    diverged: (epoch: string) => `Out of range at epoch ${epoch}`,
    stuck: 'Hidden gradient exactly 0',
    dead: (dead: number, units: number) => `${dead} of ${units} hidden units dead`,
    reached: (epoch: string, lines: string) => `Epoch ${epoch}. ${lines}.`,
    lineOf: (name: string, standing: string) => `${name}: ${standing}`,
    seeds: {
      title: 'Many seeds',
      lead: (runs: string, first: string, last: string) =>
        `One run may be luck. Here are ${runs} for each activation, each with first weights of its own: seeds ${first} to ${last}.`,
      solvedGate: (epochs: string) =>
        `Solved: all four rows right and a mean loss below 0.05, within ${epochs} epochs.`,
      solvedCloud: (epochs: string) =>
        `Solved: every point right and a mean loss below 0.05, within ${epochs} epochs. Each seed makes points of its own.`,
      runs: 'Runs for each activation',
      epochs: 'Epochs until a run has failed',
      start: 'Start',
      goOn: 'Go on',
      finished: 'Finished',
      stop: 'Stop',
      again: 'Try again',
      long: 'This takes a while, so it waits for you.',
      failed: 'The computation broke off. The runs that are over are still here.',
      progress: 'Progress',
      over: (over: string, all: string) => `${over} of ${all} runs`,
      done: (lines: string) => `All runs are over. Solved: ${lines}.`,
      line: (name: string, share: string) => `${name} ${share}`,
      percent: (share: string) => `${share} %`,
      chart: 'How many runs were solved, in percent, with the 95 % interval. The table has the same numbers.',
      reading:
        'The mark is the share that was solved, the bar its 95 % interval (Wilson). Of 100 such bars about 95 hold the share that very many seeds would give.',
      none: '–',
      stuck: (name: string, share: string, runs: string) =>
        `${name}: ${share} solved, and in none of ${runs} runs did a hidden weight change.`,
      /** What follows from it, where some were solved and where none was. */
      alone: 'Those that were solved had good hidden weights by chance; only the output layer learned.',
      chance: 'What the hidden units see is what chance had made.',
      unmoved: (unmoved: string, runs: string) => `In ${unmoved} of ${runs} runs no hidden weight changed at all.`,
      dead: (name: string, deadFailed: string, failed: string, deadSolved: string, solved: string) =>
        `${name}: ${deadFailed} of the ${failed} failed runs ended with a dead unit, whose slope is 0 at every point, so that its weights learn nothing; of the ${solved} solved ones ${deadSolved}.`,
      diverged: (name: string, diverged: string) =>
        `${name}: ${diverged} of the failed runs left the range of numbers. A smaller learning rate may help.`,
      table: {
        title: 'The numbers',
        activation: 'Activation',
        solved: 'Solved',
        of: (solved: string, runs: string) => `${solved} of ${runs}`,
        share: 'Share',
        interval: '95 % interval',
        median: 'Median epoch of the solved',
        moved: 'Hidden weights changed',
        dead: 'Failed with a dead unit',
        good: 'A solved run',
        bad: 'A failed run',
        seed: (seed: string) => `Seed ${seed}`,
        show: (seed: string) => `Show seed ${seed} in the race`,
      },
    },
  },
}

export type LabMessages = typeof en

/** English. Its shape is what every language must fill; a missing message does not compile. */
export const en = {
  language: 'English',
  app: {
    name: 'Activation Lab',
    titles: {
      curves: 'Activation Lab: step, sigmoid and ReLU compared',
      gradients: 'Gradients through deep networks · Activation Lab',
      learning: 'What a network can learn · Activation Lab',
    },
    views: { title: 'Views', curves: 'Curves', gradients: 'Gradients', learning: 'Learning' },
    skip: 'Skip to the plot',
    share: 'Share',
    undo: 'Undo',
    redo: 'Redo',
    reset: 'Reset',
    resetHint: 'Back to the first picture (undo brings this one back)',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    shortcuts: 'Keyboard shortcuts',
    close: 'Close',
    dismiss: 'Dismiss',
  },
  error: {
    title: 'Something went wrong while drawing',
    text: 'The link below still holds everything you set. Reload the page, or start afresh from the first picture.',
    reload: 'Reload',
    reset: 'Start afresh',
    part: 'This part could not be loaded. Load the page again.',
  },
  legend: {
    title: 'Curves',
    show: (name: string) => `Show ${name}`,
    options: (name: string) => `Options for ${name}`,
    about: 'About this function',
    remove: 'Remove',
    earlier: 'Move left',
    later: 'Move right',
    add: 'Add a function',
    full: (n: number) => `One plot shows at most ${n} curves. Remove one first.`,
    added: (name: string) => `${name} added`,
    removed: (name: string) => `${name} removed. Undo brings it back.`,
    none: 'No curve. Add a function to see one.',
  },
  own: {
    done: 'Done',
    add: 'Write your own',
  },
  picker: {
    loading: 'One moment …',
    failed: 'The list of functions could not be loaded. Reload the page and try again.',
  },
  plot: {
    empty: 'No samples, so nothing is drawn.',
    title: 'Plot',
    help: 'Arrow keys move x, with Shift the range. Plus and minus zoom, 0 fits the first range. Question mark lists all keys.',
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'First range, −5 to 5',
    failed: 'The chart’s code could not be loaded. The still picture shows the same curves.',
    artefact: (name: string) =>
      `The steep line at the jump of ${name} is an artefact of the drawing, not part of the function: it joins the two samples on either side, as matplotlib does.`,
    sampled: (names: string, looks: number) =>
      `${names}: drawn from ${looks} samples a pixel column. What is narrower than that is not seen.`,
    derivativeOf: (names: string) => `Thick: f. Thinner, in the same colour: ${names}.`,
  },
  range: {
    title: 'Range and step',
    start: 'start',
    stop: 'stop',
    stopHint: 'excluded',
    step: 'step',
    stepSlider: 'step, log scale',
    less: (label: string) => `Less: ${label}`,
    more: (label: string) => `More: ${label}`,
    between: 'Range between start and stop',
  },
  grid: {
    samples: (count: string) => (count === '1' ? '1 sample' : `${count} samples`),
    ends: (first: string, last: string) => `first x = ${first}, last x = ${last}`,
    single: (first: string) => `x = ${first}`,
    stopLeftOut: (stop: string) => `stop is left out: ${stop} is not among the samples`,
    stopReached: (last: string, stop: string) =>
      `stop should be left out, but rounding lets one sample reach it: ${last} is not below ${stop}`,
    stopReachedDown: (last: string, stop: string) =>
      `stop should be left out, but rounding lets one sample reach it: ${last} is not above ${stop}`,
    empty: 'No samples: start and stop are the same, and stop is left out',
    awayUp:
      'No samples: start lies right of stop, and a positive step leads away from stop. Swap them, or use a negative step',
    awayDown:
      'No samples: a negative step leads to the left, away from stop. Swap start and stop, or use a positive step',
    descending: 'The step is negative: the samples run from right to left',
    stuck: (start: string) => `The step is too small beside ${start}: rounding makes all samples the same number`,
    oneSample: 'The step is wider than the range: one sample makes no line',
    finer: (step: string) => `Use step ${step}`,
    memory: (size: string) =>
      `NumPy would need ${size} of memory for this array. Here only what the pixels can show is computed`,
    errors: {
      ZeroDivisionError: 'The step is 0: no number of steps leads from start to stop. NumPy says',
      ValueError: 'NumPy cannot make this array. It says',
      MemoryError: 'No computer has the memory for this array. NumPy says',
    },
  },
  field: {
    notANumber: (text: string) => `“${text}” is not a number. Examples: −3, 0.5, 1e-3`,
    blank: 'A number is missing. Examples: −3, 0.5, 1e-3',
    tooLarge: (text: string) => `“${text}” is too large to draw; at most ±1e300`,
    order: (lo: string, hi: string) => `The lower end must be below the upper one: ${lo} is not below ${hi}`,
    outside: (text: string, min: string, max: string) => `“${text}” is outside ${min} … ${max}`,
    usual: (value: string) => `Default ${value}`,
    kept: (value: string) => `${value} stays in use.`,
  },
  probe: {
    title: (x: string) => `At x = ${x}`,
    none: 'Read values',
    hint: 'Point at the plot, touch it, or move this slider.',
    slider: 'x',
    nowhere: 'not set',
    clear: 'Clear',
    function: 'function',
    undefined: 'none',
    undefinedTitle: 'not defined here',
    at: { jump: 'At the jump', kink: 'At the kink' },
  },
  show: {
    title: 'Show',
    f: 'Function f(x)',
    df: 'First derivative f′(x)',
    d2f: 'Second derivative f″(x)',
    points: 'Sample points',
    join: 'Join across jumps, like matplotlib',
    y: 'y-axis',
    yAuto: 'automatic',
    yOwn: 'own limits',
    yLow: 'lowest y',
    yHigh: 'highest y',
  },
  log: {
    label: 'Logarithmic y axis (|y|)',
    limits: (lo: string, hi: string) =>
      `A logarithmic axis has no room for ${lo} … ${hi}: its limits must be above 0. Automatic ones are used.`,
  },
  examples: {
    title: 'Examples',
  },
  card: {
    title: 'About',
    choose: 'Function',
  },
}

/** Plain strings and functions of values; no markup. */
export type Messages = typeof en

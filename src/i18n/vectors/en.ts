/** English words of the panel of vector functions, which is fetched when it is needed. */
export const en = {
  title: 'Vector functions',
  lead: 'Some activations take a whole vector at once: each output depends on several inputs. Choose one to see it.',
  choose: 'Vector function',
  close: 'Close',
  input: 'Input x',
  output: 'Output y',
  jacobian: 'Jacobian',
  values: 'Numbers of the input',
  add: { single: 'Add an entry', halves: 'Add a pair', groups: 'Add a group' },
  remove: { single: 'Remove the last entry', halves: 'Remove the last pair', groups: 'Remove the last group' },
  lengths: (least: string, most: string) => `${least} to ${most} entries`,
  params: { temperature: 'temperature T', beta: 'β of Swish', size: 'group size k' },
  /** A bar by its name, and what part it plays. */
  value: (x: string, y: string) => `${x}, value for ${y}`,
  gate: (x: string, y: string) => `${x}, gate of ${y}`,
  member: (x: string, y: string) => `${x}, in the group of ${y}`,
  valuesHalf: 'values',
  gateHalf: 'gate',
  group: (y: string) => `group of ${y}`,
  inputNumber: 'input',
  outputNumber: 'output',
  outputValue: 'value',
  outputsCaption: 'Each output with its value',
  jacobianCaption:
    'The Jacobian: a row for each output, a column for each input; how fast the output changes with the input',
  scale: (limit: string) => `Colour: from −${limit} through 0 to +${limit}`,
  bars: (lo: string, hi: string) => `bars from ${lo} to ${hi}`,
  cell: (y: string, x: string, slope: string, step: string, change: string) =>
    `∂${y}/∂${x} = ${slope}: with ${step} more ${x}, ${y} changes by about ${change}.`,
  hint: 'Point at a bar, an output or a cell, or move to it with Tab, to see what depends on what.',
  /** What a little more of an input does to the outputs; '' where none goes that way. */
  effect: (x: string, up: string, down: string) => {
    const parts = [up && `${up} up`, down && `${down} down`].filter((part) => part !== '')
    return `A little more ${x}: ${parts.join(', ') || 'no output changes'}.`
  },
  /** What an output goes up and down with. */
  depends: (y: string, up: string, down: string) => {
    const parts = [up && `up with ${up}`, down && `down with ${down}`].filter((part) => part !== '')
    return parts.length > 0 ? `As inputs grow, ${y} goes ${parts.join(', ')}.` : `${y} changes with no input.`
  },
  also: (names: string) => `Also called ${names}.`,
  see: 'What to see',
  ties: 'At ties, edges and infinities',
  bound: (f: string, jacobian: string) => `outputs within ${f}, Jacobian within ${jacobian}`,
  ulps: (n: string) => `${n} ulp`,
}

/** Plain strings and functions of values; no markup. */
export type VectorMessages = typeof en

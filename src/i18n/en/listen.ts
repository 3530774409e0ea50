/** English of listening to curves. Its shape is what every language must fill. */
export const en = {
  title: 'Listen',
  play: 'Play',
  stop: 'Stop',
  line: 'Curve',
  with: 'With',
  alone: 'no other',
  order: 'Play them',
  orders: { together: 'at once', 'in turn': 'one after the other' },
  seconds: 'Lasts',
  secondsOf: (n: number) => `${n} seconds`,
  about: (a: string, b: string, lo: string, hi: string) =>
    `From left to right, x = ${a} to ${b}. The higher the curve, the higher the tone: y = ${lo} to ${hi} are three octaves. Above and below, the tone stays at the end and is softer; where there is no value, there is silence.`,
  two: {
    together: 'The first curve sounds round and comes from the left, the second buzzes and comes from the right.',
    'in turn': 'When the first curve is over, the second follows, with a buzz.',
  },
  mute: 'This device did not begin to sound. Check whether the browser may play sounds, then press Play again.',
  none: 'There is no curve to listen to. Show one first.',
  short: 'It takes two samples at least to play a curve.',
  steps: 'Sample by sample',
  slider: 'Sample',
  nowhere: 'No x chosen yet.',
  sample: (i: string, n: string) => `Sample ${i} of ${n}.`,
  between: 'Not a sample.',
  here: {
    jump: (name: string) => `${name} jumps here.`,
    kink: (name: string) => `${name} has a kink here.`,
    zero: (name: string) => `${name} has a zero here.`,
  },
  previous: 'Previous mark',
  next: 'Next mark',
  noMark: 'No further mark on this side.',
  tone: 'A tone at each step',
  key: 'What marks sound like',
  kinds: { jump: 'Jump', kink: 'Kink', zero: 'Zero' },
  sounds: { jump: 'low knock', kink: 'high tick', zero: 'soft bell' },
  most: (n: number) => `Where a curve has more than ${n} of one kind, these are not marked.`,
}

export type ListenMessages = typeof en

import type { Activation } from '../activation.ts'

export default {
  id: 'relu',
  name: 'ReLU',
  family: 'rectifier',
  slot: 2,
  params: {},
  f: (x) => Math.max(0, x),
  df: (x) => (x > 0 ? 1 : x <= 0 ? 0 : Number.NaN),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: () => [{ x: 0, order: 1 }],
  turns: () => [[], [], []],
  range: () => ({ min: 0, max: Infinity, minReached: true, maxReached: false }),
  formula: '<mi>x</mi>',
  derivative: '<mi>x</mi>',
  frameworks: { PyTorch: { name: 'torch.nn.ReLU' } },
  numpy: { f: 'np.maximum(0, x)', df: 'np.array(x > 0, dtype=float)' },
  about: { en: '', ko: '' },
  source: { title: '', url: '' },
  ulps: { f: 0, df: 0, d2f: 0 },
} satisfies Activation

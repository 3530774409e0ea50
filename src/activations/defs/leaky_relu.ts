import type { Card, Definition } from '../activation.ts'
import { leaky } from '../leaky.ts'

export default {
  id: 'leaky_relu',
  name: 'Leaky ReLU',
  family: 'rectifier',
  slot: 4,
  params: { negative_slope: { symbol: 'a', value: 0.01, min: 0, max: 1, step: 0.01 } },
  ...leaky('negative_slope'),
  ulps: { f: 4, df: 8, d2f: 8 },
} satisfies Definition

export const card = {
  formula: 'STUB',
  derivative: 'STUB',
  names: [],
  about: { en: 'STUB', ko: 'STUB' },
  good: { en: 'STUB', ko: 'STUB' },
  bad: { en: 'STUB', ko: 'STUB' },
  frameworks: {},
  source: { title: 'STUB', url: 'https://example.org/' },
} satisfies Card

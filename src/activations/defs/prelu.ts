import type { Card, Definition } from '../activation.ts'
import { leaky } from '../leaky.ts'

export default {
  id: 'prelu',
  name: 'PReLU',
  family: 'rectifier',
  slot: 7,
  params: { weight: { symbol: 'a', value: 0.25, min: -1, max: 2, step: 0.05 } },
  ...leaky('weight'),
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

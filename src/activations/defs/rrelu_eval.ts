import type { Card, Definition } from '../activation.ts'
import { leaky } from '../leaky.ts'

export default {
  id: 'rrelu_eval',
  aliases: ['rrelu'],
  name: 'RReLU',
  family: 'rectifier',
  slot: 9,
  // The mean of the uniform distribution from 1/8 to 1/3, which training draws from.
  params: { slope: { symbol: 'a', value: (1 / 8 + 1 / 3) / 2, min: 1 / 8, max: 1 / 3, step: 1 / 96 } },
  ...leaky('slope'),
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

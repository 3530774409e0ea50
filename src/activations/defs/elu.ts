import type { Card, Definition } from '../activation.ts'
import { timesExp } from '../../math/exponential.ts'

export default {
  id: 'elu',
  name: 'ELU',
  family: 'rectifier',
  slot: 5,
  params: { alpha: { symbol: 'α', value: 1, min: 0, max: 3, step: 0.1 } },
  f: (x, { alpha = 1 }) => (x > 0 ? x : alpha * Math.expm1(x)),
  df: (x, { alpha = 1 }) => (x > 0 ? 1 : timesExp(alpha, x)),
  d2f: (x, { alpha = 1 }) => (x >= 0 ? 0 : timesExp(alpha, x)),
  breaks: ({ alpha = 1 }) => [{ x: 0, order: alpha === 1 ? 2 : 1 }],
  turns: () => [[], [], []],
  range: ({ alpha = 1 }) => [{ min: -alpha, max: Infinity, minReached: alpha === 0, maxReached: false }],
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

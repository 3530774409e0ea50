import type { Card, Definition } from '../activation.ts'
import isru from './isru.ts'

export default {
  id: 'isrlu',
  name: 'ISRLU',
  family: 'rectifier',
  slot: 6,
  params: { alpha: { symbol: 'α', value: 1, min: 0.1, max: 10, step: 0.1 } },
  f: (x, p) => (x >= 0 ? x : isru.f(x, p)),
  df: (x, p) => (x >= 0 ? 1 : isru.df(x, p)),
  d2f: (x, p) => (x >= 0 ? 0 : isru.d2f(x, p)),
  // The third derivative jumps from −3α to 0.
  breaks: () => [{ x: 0, order: 3 }],
  turns: ({ alpha = 1 }) => [[], [], [-0.5 / Math.sqrt(alpha)]],
  range: ({ alpha = 1 }) => [{ min: -1 / Math.sqrt(alpha), max: Infinity, minReached: false, maxReached: false }],
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

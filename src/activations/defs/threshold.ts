import type { Card, Definition, Interval } from '../activation.ts'

export default {
  id: 'threshold',
  name: 'threshold',
  family: 'rectifier',
  slot: 8,
  params: {
    threshold: { symbol: 'θ', value: 0.1, min: -5, max: 5, step: 0.1 },
    value: { symbol: 'v', value: 20, min: -20, max: 20, step: 0.5 },
  },
  f: (x, { threshold = 0.1, value = 20 }) => (x > threshold ? x : Number.isNaN(x) ? x : value),
  df: (x, { threshold = 0.1 }) => (Number.isNaN(x) ? x : x > threshold ? 1 : 0),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: ({ threshold = 0.1, value = 20 }) => [{ x: threshold, order: value === threshold ? 1 : 0 }],
  turns: () => [[], [], []],
  range: ({ threshold = 0.1, value = 20 }): readonly Interval[] => {
    const above = { min: threshold, max: Infinity, minReached: value === threshold, maxReached: false }
    return value < threshold ? [{ min: value, max: value, minReached: true, maxReached: true }, above] : [above]
  },
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

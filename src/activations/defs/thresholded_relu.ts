import type { Card, Definition, Interval } from '../activation.ts'

export default {
  id: 'thresholded_relu',
  name: 'thresholded ReLU',
  family: 'rectifier',
  slot: 3,
  params: { theta: { symbol: 'θ', value: 1, min: 0, max: 5, step: 0.1 } },
  f: (x, { theta = 1 }) => (x > theta ? x : Number.isNaN(x) ? x : 0),
  df: (x, { theta = 1 }) => (Number.isNaN(x) ? x : x > theta ? 1 : 0),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: ({ theta = 1 }) => [{ x: theta, order: theta === 0 ? 1 : 0 }],
  turns: () => [[], [], []],
  range: ({ theta = 1 }): readonly Interval[] => {
    const above = { min: theta, max: Infinity, minReached: theta === 0, maxReached: false }
    return theta === 0 ? [above] : [{ min: 0, max: 0, minReached: true, maxReached: true }, above]
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

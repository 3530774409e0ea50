import type { Card, Definition } from '../activation.ts'

export default {
  id: 'relu_squared',
  name: 'squared ReLU',
  family: 'rectifier',
  slot: 5,
  params: {},
  f: (x) => (x < 0 ? 0 : x * x),
  df: (x) => (x < 0 ? 0 : 2 * x),
  d2f: (x) => (Number.isNaN(x) ? x : x > 0 ? 2 : 0),
  breaks: () => [{ x: 0, order: 2 }],
  turns: () => [[], [], []],
  range: () => [{ min: 0, max: Infinity, minReached: true, maxReached: false }],
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

import type { Card, Definition } from '../activation.ts'

export default {
  id: 'relu6',
  name: 'ReLU6',
  family: 'rectifier',
  slot: 4,
  params: {},
  f: (x) => (x < 0 ? 0 : x > 6 ? 6 : x),
  df: (x) => (Number.isNaN(x) ? x : x > 0 && x < 6 ? 1 : 0),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: () => [
    { x: 0, order: 1 },
    { x: 6, order: 1 },
  ],
  turns: () => [[], [], []],
  range: () => [{ min: 0, max: 6, minReached: true, maxReached: true }],
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

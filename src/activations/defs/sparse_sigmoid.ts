import type { Card, Definition } from '../activation.ts'

export default {
  id: 'sparse_sigmoid',
  name: 'sparse sigmoid',
  family: 'sigmoidal',
  slot: 4,
  params: {},
  f: (x) => (x <= -1 ? 0 : x >= 1 ? 1 : (x + 1) / 2),
  df: (x) => (Number.isNaN(x) ? x : Math.abs(x) < 1 ? 0.5 : 0),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: () => [
    { x: -1, order: 1 },
    { x: 1, order: 1 },
  ],
  turns: () => [[], [], []],
  range: () => [{ min: 0, max: 1, minReached: true, maxReached: true }],
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

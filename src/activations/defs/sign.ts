import type { Card, Definition } from '../activation.ts'

export default {
  id: 'sign',
  name: 'sign',
  family: 'threshold',
  slot: 3,
  params: {},
  f: (x) => Math.sign(x),
  df: (x) => (Number.isNaN(x) ? x : 0),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: () => [{ x: 0, order: 0 }],
  turns: () => [[], [], []],
  range: () => [-1, 0, 1].map((y) => ({ min: y, max: y, minReached: true, maxReached: true })),
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

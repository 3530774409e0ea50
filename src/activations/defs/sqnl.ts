import type { Card, Definition } from '../activation.ts'

export default {
  id: 'sqnl',
  name: 'SQNL',
  family: 'sigmoidal',
  slot: 6,
  params: {},
  f: (x) => (Math.abs(x) >= 2 ? Math.sign(x) : x * (1 - Math.abs(x) / 4)),
  df: (x) => (Math.abs(x) >= 2 ? 0 : 1 - Math.abs(x) / 2),
  d2f: (x) => (Math.abs(x) >= 2 ? 0 : -Math.sign(x) / 2),
  breaks: () => [
    { x: -2, order: 2 },
    { x: 0, order: 2 },
    { x: 2, order: 2 },
  ],
  turns: () => [[], [], []],
  range: () => [{ min: -1, max: 1, minReached: true, maxReached: true }],
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

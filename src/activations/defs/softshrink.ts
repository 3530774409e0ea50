import type { Card, Definition } from '../activation.ts'

export default {
  id: 'softshrink',
  aliases: ['soft_shrink'],
  name: 'softshrink',
  family: 'shrinkage',
  slot: 4,
  params: { lambd: { symbol: 'λ', value: 0.5, min: 0.1, max: 3, step: 0.1 } },
  f: (x, { lambd = 0.5 }) => (x > lambd ? x - lambd : x < -lambd ? x + lambd : Number.isNaN(x) ? x : 0),
  df: (x, { lambd = 0.5 }) => (Number.isNaN(x) ? x : Math.abs(x) > lambd ? 1 : 0),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: ({ lambd = 0.5 }) => [
    { x: -lambd, order: 1 },
    { x: lambd, order: 1 },
  ],
  turns: () => [[], [], []],
  range: () => [{ min: -Infinity, max: Infinity, minReached: false, maxReached: false }],
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

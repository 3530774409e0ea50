import type { Card, Definition, Interval } from '../activation.ts'

export default {
  id: 'hardshrink',
  aliases: ['hard_shrink'],
  name: 'hardshrink',
  family: 'shrinkage',
  slot: 3,
  params: { lambd: { symbol: 'λ', value: 0.5, min: 0.1, max: 3, step: 0.1 } },
  f: (x, { lambd = 0.5 }) => (Math.abs(x) <= lambd ? 0 : x),
  df: (x, { lambd = 0.5 }) => (Number.isNaN(x) ? x : Math.abs(x) > lambd ? 1 : 0),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: ({ lambd = 0.5 }) => [
    { x: -lambd, order: 0 },
    { x: lambd, order: 0 },
  ],
  turns: () => [[], [], []],
  range: ({ lambd = 0.5 }): readonly Interval[] => [
    { min: -Infinity, max: -lambd, minReached: false, maxReached: false },
    { min: 0, max: 0, minReached: true, maxReached: true },
    { min: lambd, max: Infinity, minReached: false, maxReached: false },
  ],
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

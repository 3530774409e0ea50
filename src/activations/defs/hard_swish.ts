import type { Card, Definition } from '../activation.ts'

export default {
  id: 'hard_swish',
  aliases: ['hard_silu'],
  name: 'hard swish',
  family: 'smooth',
  slot: 5,
  params: {},
  f: (x) => (x <= -3 ? -0 : x >= 3 ? x : (x * (x + 3)) / 6),
  df: (x) => (x <= -3 ? 0 : x >= 3 ? 1 : (2 * x + 3) / 6),
  d2f: (x) => (Number.isNaN(x) ? x : Math.abs(x) < 3 ? 1 / 3 : 0),
  breaks: () => [
    { x: -3, order: 1 },
    { x: 3, order: 1 },
  ],
  turns: () => [[-1.5], [], []],
  range: () => [{ min: -0.375, max: Infinity, minReached: true, maxReached: false }],
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

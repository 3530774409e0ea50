import type { Card, Definition } from '../activation.ts'

export default {
  id: 'hardtanh',
  aliases: ['hard_tanh'],
  name: 'hardtanh',
  family: 'sigmoidal',
  slot: 6,
  params: {
    min_val: { symbol: 'lo', value: -1, min: -5, max: -0.1, step: 0.1 },
    max_val: { symbol: 'hi', value: 1, min: 0.1, max: 5, step: 0.1 },
  },
  f: (x, { min_val = -1, max_val = 1 }) => Math.min(Math.max(x, min_val), max_val),
  df: (x, { min_val = -1, max_val = 1 }) => (Number.isNaN(x) ? x : x > min_val && x < max_val ? 1 : 0),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: ({ min_val = -1, max_val = 1 }) => [
    { x: min_val, order: 1 },
    { x: max_val, order: 1 },
  ],
  turns: () => [[], [], []],
  range: ({ min_val = -1, max_val = 1 }) => [{ min: min_val, max: max_val, minReached: true, maxReached: true }],
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

import type { Card, Definition } from '../activation.ts'

export default {
  id: 'exponential',
  aliases: ['exp'],
  name: 'exponential',
  family: 'other',
  slot: 3,
  params: {},
  f: (x) => Math.exp(x),
  df: (x) => Math.exp(x),
  d2f: (x) => Math.exp(x),
  breaks: () => [],
  turns: () => [[], [], []],
  range: () => [{ min: 0, max: Infinity, minReached: false, maxReached: false }],
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

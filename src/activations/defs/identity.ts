import type { Card, Definition } from '../activation.ts'

export default {
  id: 'identity',
  aliases: ['linear'],
  name: 'identity',
  family: 'other',
  slot: 8,
  params: {},
  f: (x) => x,
  df: (x) => (Number.isNaN(x) ? x : 1),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: () => [],
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

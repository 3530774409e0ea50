import type { Card, Definition } from '../activation.ts'

export default {
  id: 'absolute',
  aliases: ['abs'],
  name: 'absolute value',
  family: 'other',
  slot: 9,
  params: {},
  f: (x) => Math.abs(x),
  df: (x) => Math.sign(x),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: () => [{ x: 0, order: 1 }],
  turns: () => [[], [], []],
  range: () => [{ min: 0, max: Infinity, minReached: true, maxReached: false }],
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

import type { Card, Definition } from '../activation.ts'

/** Turns are listed for so many half periods to either side. */
const LISTED = 1304
const at = (offset: number): readonly number[] =>
  Array.from({ length: 2 * LISTED }, (_, i) => (i - LISTED + offset) * Math.PI)
const EXTREMES = at(0.5)
const ZEROS = at(0)

export default {
  id: 'sine',
  aliases: ['sin'],
  name: 'sine',
  family: 'other',
  slot: 4,
  params: {},
  f: (x) => Math.sin(x),
  df: (x) => Math.cos(x),
  d2f: (x) => -Math.sin(x),
  breaks: () => [],
  turns: () => [EXTREMES, ZEROS, EXTREMES],
  known: (LISTED - 1) * Math.PI,
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

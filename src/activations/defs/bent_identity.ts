import type { Card, Definition } from '../activation.ts'

/** √(x² + 1), where x² must not overflow. */
const root = (x: number): number => (Math.abs(x) > 1e150 ? Math.abs(x) : Math.sqrt(x * x + 1))

export default {
  id: 'bent_identity',
  name: 'bent identity',
  family: 'other',
  slot: 5,
  params: {},
  // √(x² + 1) − 1 = x² / (√(x² + 1) + 1): near 0 nothing cancels.
  f: (x) => (Number.isFinite(x) ? x + (x / 2) * (x / (root(x) + 1)) : x),
  df: (x) => (Math.abs(x) > 1e150 ? 1 + Math.sign(x) / 2 : 1 + (0.5 * x) / root(x)),
  d2f: (x) => {
    const r = 1 / root(x)
    return 0.5 * r * r * r
  },
  breaks: () => [],
  turns: () => [[], [], [0]],
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

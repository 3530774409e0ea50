import type { Card, Definition } from '../activation.ts'

/** √(x² + b), where x² must not overflow. */
const root = (x: number, b: number): number => (Math.abs(x) > 1e150 ? Math.abs(x) : Math.sqrt(x * x + b))

/** (x + √(x² + b))/2; on the left, where that cancels, b / (2 (√(x² + b) − x)). Halves first: no sum overflows. */
const value = (x: number, b: number): number => (x > 0 ? x / 2 + root(x, b) / 2 : b / 4 / (root(x, b) / 2 - x / 2))

export default {
  id: 'squareplus',
  name: 'squareplus',
  family: 'smooth',
  slot: 4,
  params: { b: { symbol: 'b', value: 4, min: 0, max: 10, step: 0.1 } },
  // With b = 0 it is ReLU, and half-way between its slopes at 0.
  f: (x, { b = 4 }) => (x === -Infinity || (b === 0 && x <= 0) ? 0 : value(x, b)),
  df: (x, { b = 4 }) => {
    if (Math.abs(x) === Infinity) return x > 0 ? 1 : 0
    if (b === 0) return (1 + Math.sign(x)) / 2
    return x > 0 ? 0.5 + 0.5 * (x / root(x, b)) : value(x, b) / root(x, b)
  },
  d2f: (x, { b = 4 }) => {
    if (b === 0) return Number.isNaN(x) ? x : 0
    const r = 1 / root(x, b)
    return (b / 2) * r * r * r
  },
  breaks: ({ b = 4 }) => (b === 0 ? [{ x: 0, order: 1 }] : []),
  turns: ({ b = 4 }) => [[], [], b === 0 ? [] : [0]],
  range: ({ b = 4 }) => [{ min: 0, max: Infinity, minReached: b === 0, maxReached: false }],
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

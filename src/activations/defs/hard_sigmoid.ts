import type { Card, Definition } from '../activation.ts'
import { productError } from '../../math/exact-product.ts'

export default {
  id: 'hard_sigmoid',
  name: 'hard sigmoid',
  family: 'sigmoidal',
  slot: 7,
  params: { slope: { symbol: 'a', value: 1 / 6, min: 0.05, max: 1, step: 0.05 } },
  // The double 1/6 stands for the sixth; any other slope is taken as the double that it is, and the rounding of a·x is carried along.
  f: (x, { slope = 1 / 6 }) => {
    const corner = 0.5 / slope
    if (x <= -corner) return 0
    if (x >= corner) return 1
    if (slope === 1 / 6) return (x + 3) / 6
    const product = slope * x
    const sum = product + 0.5
    return sum + (0.5 - (sum - product) + productError(slope, x, product))
  },
  df: (x, { slope = 1 / 6 }) => (Number.isNaN(x) ? x : Math.abs(x) < 0.5 / slope ? slope : 0),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: ({ slope = 1 / 6 }) => [
    { x: -0.5 / slope, order: 1 },
    { x: 0.5 / slope, order: 1 },
  ],
  turns: () => [[], [], []],
  range: () => [{ min: 0, max: 1, minReached: true, maxReached: true }],
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

import type { Card, Definition } from '../activation.ts'

/** 1/√3, where the second derivative is largest. */
const BEND = 0.5773502691896258
/** From here on 1 + x² is x² to the last place. */
const FAR = 1e8

export default {
  id: 'arctan',
  aliases: ['atan'],
  name: 'arctan',
  family: 'sigmoidal',
  slot: 4,
  params: {},
  f: (x) => Math.atan(x),
  df: (x) => (Math.abs(x) > FAR ? (1 / x) * (1 / x) : 1 / (1 + x * x)),
  d2f: (x) => {
    if (Math.abs(x) > FAR) return -2 * (1 / x) * (1 / x) * (1 / x)
    const q = 1 + x * x
    return (-2 * x) / (q * q)
  },
  breaks: () => [],
  turns: () => [[], [0], [-BEND, BEND]],
  range: () => [{ min: -Math.PI / 2, max: Math.PI / 2, minReached: false, maxReached: false }],
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

import type { Card, Definition } from '../activation.ts'
import { swishFamily } from '../swish-family.ts'

export default {
  id: 'silu',
  aliases: ['swish'],
  name: 'SiLU',
  family: 'smooth',
  slot: 7,
  params: { beta: { symbol: 'β', value: 1, min: 0.1, max: 10, step: 0.1 } },
  ...swishFamily(({ beta = 1 }) => beta),
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

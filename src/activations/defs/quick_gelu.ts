import type { Card, Definition } from '../activation.ts'
import { swishFamily } from '../swish-family.ts'

export default {
  id: 'quick_gelu',
  name: 'QuickGELU',
  family: 'smooth',
  slot: 4,
  params: {},
  ...swishFamily(() => 1.702),
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

import type { Card, Definition } from '../activation.ts'
import { timesGauss } from '../../math/exponential.ts'
import { erf } from '../../math/normal.ts'

const TWO_OVER_SQRT_PI = 1.1283791670955126

export default {
  id: 'erf',
  name: 'erf',
  family: 'sigmoidal',
  slot: 7,
  params: {},
  f: erf,
  df: (x) => timesGauss(TWO_OVER_SQRT_PI, x, 1),
  d2f: (x) => (Math.abs(x) > 60 ? 0 : timesGauss(-2 * TWO_OVER_SQRT_PI * x, x, 1)),
  breaks: () => [],
  turns: () => [[], [0], [-Math.SQRT1_2, Math.SQRT1_2]],
  range: () => [{ min: -1, max: 1, minReached: false, maxReached: false }],
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

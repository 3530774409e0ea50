import type { Card, Definition } from '../activation.ts'
import { timesGauss } from '../../math/exponential.ts'

/** √½ in two parts. */
const BEND = Math.SQRT1_2
const BEND_LOW = -4.833646656726457e-17
/** √(3/2) */
const OUTER = 1.224744871391589

export default {
  id: 'gaussian',
  name: 'Gaussian',
  family: 'other',
  slot: 7,
  params: {},
  f: (x) => timesGauss(1, x, 1),
  df: (x) => (Math.abs(x) > 60 ? 0 : timesGauss(-2 * x, x, 1)),
  // (4x² − 2) e^(−x²), the first factor split at its roots.
  d2f: (x) => {
    const a = Math.abs(x)
    return a > 60 ? 0 : timesGauss(4 * (a + BEND) * (a - BEND - BEND_LOW), x, 1)
  },
  breaks: () => [],
  turns: () => [[0], [-BEND, BEND], [-OUTER, 0, OUTER]],
  range: () => [{ min: 0, max: 1, minReached: false, maxReached: true }],
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

import type { Card, Definition } from '../activation.ts'
import { timesExp } from '../../math/exponential.ts'
import { swish, swishCurvature, SWISH_TURNS, swishSlope } from '../../math/swish.ts'

/** On the left, with e = e^x: f = e (e − 1)/(1 + e). Its minimum is at ln(√2 − 1), here in two parts. */
const ROOT = -0.881373587019543
const ROOT_LOW = 2.250545892825866e-17
const E_ROOT = 0.41421356237309503
/** Where e³ + 3e² + 5e = 1, in two parts, and that e: there the second derivative is 0. */
const BEND = -1.7175297959782472
const BEND_LOW = 8.102722327784694e-17
const E_BEND = 0.17950902460291676

export default {
  id: 'elish',
  name: 'ELiSH',
  family: 'smooth',
  slot: 8,
  params: {},
  f: (x) => {
    if (x >= 0) return swish(x, 1)
    return timesExp(Math.expm1(x) / (1 + Math.exp(x)), x)
  },
  // e (e² + 2e − 1)/(1 + e)², the second factor written round its root.
  df: (x) => {
    if (x >= 0) return swishSlope(x, 1)
    const m = Math.expm1(x - ROOT - ROOT_LOW)
    const q = 1 + Math.exp(x)
    return timesExp((E_ROOT * m * (2 * Math.SQRT2 + E_ROOT * m)) / (q * q), x)
  },
  // e (e³ + 3e² + 5e − 1)/(1 + e)³, the same way.
  d2f: (x) => {
    if (x >= 0) return swishCurvature(x, 1)
    const m = Math.expm1(x - BEND - BEND_LOW)
    const q = 1 + Math.exp(x)
    const w = E_BEND * (5 + E_BEND * (3 * (2 + m) + E_BEND * (3 + m * (3 + m))))
    return timesExp((m * w) / (q * q * q), x)
  },
  breaks: () => [{ x: 0, order: 2 }],
  turns: () => [[ROOT], [BEND, SWISH_TURNS.df], [-2.513706593415641, SWISH_TURNS.d2f]],
  range: () => [{ min: 2 * Math.SQRT2 - 3, max: Infinity, minReached: true, maxReached: false }],
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

import type { Card, Definition } from '../activation.ts'
import { exp, timesExp } from '../../math/exp.ts'
import { expm1 } from '../../math/expm1.ts'
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
    return timesExp(expm1(x) / (1 + exp(x)), x)
  },
  // e (e² + 2e − 1)/(1 + e)², the second factor written round its root.
  df: (x) => {
    if (x >= 0) return swishSlope(x, 1)
    const m = expm1(x - ROOT - ROOT_LOW)
    const q = 1 + exp(x)
    return timesExp((E_ROOT * m * (2 * Math.SQRT2 + E_ROOT * m)) / (q * q), x)
  },
  // e (e³ + 3e² + 5e − 1)/(1 + e)³, the same way.
  d2f: (x) => {
    if (x >= 0) return swishCurvature(x, 1)
    const m = expm1(x - BEND - BEND_LOW)
    const q = 1 + exp(x)
    const w = E_BEND * (5 + E_BEND * (3 * (2 + m) + E_BEND * (3 + m * (3 + m))))
    return timesExp((m * w) / (q * q * q), x)
  },
  breaks: () => [{ x: 0, order: 2 }],
  turns: () => [[ROOT], [BEND, SWISH_TURNS.df], [-2.513706593415641, SWISH_TURNS.d2f]],
  range: () => [{ min: 2 * Math.SQRT2 - 3, max: Infinity, minReached: true, maxReached: false }],
  ulps: { f: 4, df: 5, d2f: 7 },
} satisfies Definition

export const card = {
  formula: 'x >= 0 ? x * sigmoid(x) : expm1(x) * sigmoid(x)',
  derivative: 'x >= 0 ? sigmoid(x) * (1 + x * (1 - sigmoid(x))) : sigmoid(x) * (exp(x) + expm1(x) * (1 - sigmoid(x)))',
  names: ['exponential linear sigmoid squashing', '엘리시'],
  about: {
    en: 'SiLU on the right, ELU times the sigmoid on the left: their slopes meet at ½ in 0.',
    ko: '오른쪽은 SiLU, 왼쪽은 ELU에 시그모이드를 곱한 함수입니다. 0에서 양쪽 기울기가 ½로 만납니다.',
  },
  good: {
    en: 'No corner, and it dips less than SiLU: at lowest −0.172, at −0.88.',
    ko: '꺾인 곳이 없고 SiLU보다 덜 내려갑니다. 가장 낮은 값은 −0.88에서 −0.172입니다.',
  },
  bad: {
    en: 'Two branches with exponentials, not monotone, and the second derivative jumps at 0. No framework has it.',
    ko: '두 갈래로 나뉘어 지수를 계산해야 하고, 단조 함수가 아니며, 이계도함수가 0에서 끊어집니다. 프레임워크에는 없는 함수입니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.where',
      code: 'torch.where(x >= 0, x, torch.expm1(x)) * torch.sigmoid(x)',
      note: { en: 'no function of its own: written with where', ko: '전용 함수가 없어 where로 씁니다' },
    },
  },
  source: {
    title: 'Basirat & Roth, The Quest for the Golden Activation Function, 2018',
    url: 'https://arxiv.org/abs/1808.00783',
  },
} satisfies Card

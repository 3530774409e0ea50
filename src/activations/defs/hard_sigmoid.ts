import type { Card, Definition } from '../activation.ts'
import { productError } from '../../math/exact-product.ts'

/**
 * Whether x is at or beyond a corner. The double 1/6 stands for the sixth; any other slope is taken as the double that it is, and the
 * rounding of a·x is carried along.
 */
function isFlat(x: number, slope: number): boolean {
  const a = Math.abs(x)
  if (slope === 1 / 6 || a > 1e10) return a >= 0.5 / slope
  const product = slope * a
  return product - 0.5 + productError(slope, a, product) >= 0
}

export default {
  id: 'hard_sigmoid',
  name: 'hard sigmoid',
  family: 'sigmoidal',
  slot: 7,
  params: { slope: { symbol: 'a', value: 1 / 6, min: 0.05, max: 1, step: 0.05 } },
  f: (x, { slope = 1 / 6 }) => {
    if (isFlat(x, slope)) return x < 0 ? 0 : 1
    if (slope === 1 / 6) return (x + 3) / 6
    const product = slope * x
    const sum = product + 0.5
    return sum + (0.5 - (sum - product) + productError(slope, x, product))
  },
  df: (x, { slope = 1 / 6 }) => (Number.isNaN(x) ? x : isFlat(x, slope) ? 0 : slope),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: ({ slope = 1 / 6 }) => [
    { x: -0.5 / slope, order: 1 },
    { x: 0.5 / slope, order: 1 },
  ],
  turns: () => [[], [], []],
  range: () => [{ min: 0, max: 1, minReached: true, maxReached: true }],
  ulps: { f: 1, df: 0, d2f: 0 },
} satisfies Definition

export const card = {
  formula: 'clip(slope * x + 1 / 2, 0, 1)',
  derivative: 'abs(slope * x) < 1 / 2 ? slope : 0',
  names: ['hardsigmoid', 'hard logistic', 'h-sigmoid', '하드 시그모이드', '조각별 선형 시그모이드'],
  about: {
    en: 'The sigmoid drawn with three straight lines: with slope 1/6 it is never more than 0.07 away from it.',
    ko: '시그모이드를 직선 세 개로 그린 함수입니다. 기울기가 1/6일 때 시그모이드와의 차이는 0.07을 넘지 않습니다.',
  },
  good: {
    en: 'No exponential, and exact 0 and 1: quick on phones and in integer arithmetic. MobileNetV3 gates with it.',
    ko: '지수 함수가 없고 0과 1에 정확히 도달합니다. 휴대전화나 정수 연산에서도 빠르며, MobileNetV3가 게이트로 씁니다.',
  },
  bad: {
    en: 'Beyond the corners (±3 with slope 1/6) its derivative is exactly 0: a unit that is pushed there stops learning.',
    ko: '꺾이는 점(기울기가 1/6이면 ±3)을 넘으면 도함수가 정확히 0입니다. 그곳으로 밀려난 뉴런은 학습을 멈춥니다.',
  },
  conventions: {
    en: 'At the corners the slope is a on one side and 0 on the other. It is taken as 0, as PyTorch, JAX and TensorFlow have it.',
    ko: '꺾이는 점에서 한쪽 기울기는 a, 다른 쪽 기울기는 0입니다. PyTorch, JAX, TensorFlow를 따라 0으로 정합니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.nn.Hardsigmoid',
      note: { en: 'its slope is always 1/6', ko: '기울기는 항상 1/6입니다' },
    },
    Keras: {
      name: 'keras.activations.hard_sigmoid',
      note: {
        en: 'its slope is always 1/6; in Keras 2 it was 0.2',
        ko: '기울기는 항상 1/6이며, Keras 2에서는 0.2였습니다',
      },
    },
    JAX: { name: 'jax.nn.hard_sigmoid', note: { en: 'its slope is always 1/6', ko: '기울기는 항상 1/6입니다' } },
    ONNX: {
      name: 'HardSigmoid',
      defaults: { slope: 0.2 },
      note: { en: 'the slope is called alpha', ko: '기울기의 이름은 alpha입니다' },
    },
  },
  source: { title: 'Howard et al., Searching for MobileNetV3, 2019', url: 'https://arxiv.org/abs/1905.02244' },
} satisfies Card

import type { Card, Definition } from '../activation.ts'
import { productError } from '../../math/exact-product.ts'
import { timesExp } from '../../math/exp.ts'
import { expm1 } from '../../math/expm1.ts'

/** x/α and what its rounding took. Beyond a million the exponential of it is 0. */
function quotient(x: number, alpha: number): readonly [h: number, low: number] {
  const h = Math.max(x / alpha, -1e6)
  const product = alpha * h
  return [h, h > -1e6 ? (x - product - productError(alpha, h, product)) / alpha : 0]
}

/** a · exp(x/α) */
const decay = (a: number, x: number, alpha: number): number => timesExp(a, ...quotient(x, alpha))

/** α (exp(x/α) − 1), which near 0 is x. */
function below(x: number, alpha: number): number {
  const [h, low] = quotient(x, alpha)
  if (h > -1e-17) return x
  const m = expm1(h)
  return alpha * (m + low * (1 + m))
}

export default {
  id: 'celu',
  name: 'CELU',
  family: 'rectifier',
  slot: 8,
  params: { alpha: { symbol: 'α', value: 1, min: 0.1, max: 5, step: 0.1 } },
  f: (x, { alpha = 1 }) => (x > 0 ? x : below(x, alpha)),
  df: (x, { alpha = 1 }) => (x > 0 ? 1 : decay(1, x, alpha)),
  d2f: (x, { alpha = 1 }) => (x >= 0 ? 0 : decay(1 / alpha, x, alpha)),
  breaks: () => [{ x: 0, order: 2 }],
  turns: () => [[], [], []],
  range: ({ alpha = 1 }) => [{ min: -alpha, max: Infinity, minReached: false, maxReached: false }],
  ulps: { f: 2, df: 1, d2f: 2 },
} satisfies Definition

export const card = {
  formula: 'x > 0 ? x : alpha * expm1(x / alpha)',
  derivative: 'x > 0 ? 1 : exp(x / alpha)',
  second: 'x >= 0 ? 0 : exp(x / alpha) / alpha',
  names: [
    'continuously differentiable ELU',
    'continuously differentiable exponential linear unit',
    '연속 미분 가능 ELU',
    '셀루',
  ],
  about: {
    en: 'ELU put right for every α: dividing x by α makes the slope at 0 always 1, so there is never a kink.',
    ko: 'ELU를 모든 α에 맞게 고친 함수입니다. x를 α로 나누어 0에서의 기울기가 항상 1이므로 꺾이는 곳이 없습니다.',
  },
  good: {
    en: 'The slope is continuous and never above 1, whatever α is. α towards 0 gives ReLU, a very large α the identity.',
    ko: 'α가 얼마든 기울기가 이어지고 1을 넘지 않습니다. α를 0에 가깝게 하면 ReLU, 아주 크게 하면 항등 함수가 됩니다.',
  },
  bad: {
    en: 'It takes an exponential and saturates on the left. With the usual α = 1 it is ELU, nothing new.',
    ko: '지수 계산이 필요하고 왼쪽에서 포화됩니다. 흔히 쓰는 α = 1에서는 ELU와 똑같습니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.nn.CELU', code: 'torch.nn.functional.celu(x, alpha)' },
    Keras: { name: 'keras.activations.celu', code: 'keras.activations.celu(x, alpha)' },
    JAX: { name: 'jax.nn.celu', code: 'jax.nn.celu(x, alpha)' },
    ONNX: { name: 'Celu', note: { en: 'float32 only', ko: 'float32만 받습니다' } },
  },
  source: { title: 'Barron, Continuously Differentiable ELUs, 2017', url: 'https://arxiv.org/abs/1704.07483' },
} satisfies Card

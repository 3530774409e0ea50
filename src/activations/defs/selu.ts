import type { Card, Definition, Layer } from '../activation.ts'
import { clamped, rise, scaleLowOf, scaleOf, stepsOf } from '../../math/fast-exp.ts'
import { isPositive, positivePart } from '../../math/unbranched.ts'
import { productError } from '../../math/exact-product.ts'
import { timesExp } from '../../math/exp.ts'
import { expm1 } from '../../math/expm1.ts'

const ALPHA = 1.6732632423543772
const SCALE = 1.0507009873554805

export default {
  id: 'selu',
  name: 'SELU',
  family: 'rectifier',
  slot: 6,
  params: {
    alpha: { symbol: 'α', value: ALPHA, min: 0, max: 3, step: 0.01 },
    scale: { symbol: 'λ', value: SCALE, min: 0.1, max: 3, step: 0.01 },
  },
  // The rounding of the product λα is carried along.
  f: (x, { alpha = ALPHA, scale = SCALE }) => {
    if (x > 0) return scale * x
    const height = scale * alpha
    const m = expm1(x)
    return height * m + productError(scale, alpha, height) * m
  },
  df: (x, { alpha = ALPHA, scale = SCALE }) => (x > 0 ? scale : left(x, alpha, scale)),
  d2f: (x, { alpha = ALPHA, scale = SCALE }) => (x >= 0 ? 0 : left(x, alpha, scale)),
  breaks: ({ alpha = ALPHA }) => [{ x: 0, order: alpha === 1 ? 2 : 1 }],
  turns: () => [[], [], []],
  range: ({ alpha = ALPHA, scale = SCALE }) => [
    { min: -scale * alpha, max: Infinity, minReached: alpha === 0, maxReached: false },
  ],
  ulps: { f: 2, df: 2, d2f: 2 },
} satisfies Definition

// On the left of 0 `rest` is x, on the right 0.
export const layer: Layer = (z, a, slopes, from, to, { alpha = ALPHA, scale: height = SCALE }) => {
  const depth = height * alpha
  for (let i = from; i < to; i++) {
    const x = z[i] ?? 0
    const y = positivePart(x)
    const right = isPositive(y)
    const rest = clamped(x - y)
    const k = stepsOf(rest)
    const n = k | 0
    const scale = scaleOf(n)
    const beyond = scale * rise(rest, k)
    a[i] = height * y + depth * (scale - 1 + (scaleLowOf(n) + beyond))
    slopes[i] = height * right + (1 - right) * (depth * (scale + beyond))
  }
}

export const card = {
  formula: 'x > 0 ? scale * x : scale * alpha * expm1(x)',
  derivative: 'x > 0 ? scale : scale * alpha * exp(x)',
  second: 'x >= 0 ? 0 : scale * alpha * exp(x)',
  names: [
    'scaled ELU',
    'scaled exponential linear unit',
    'SNN',
    'self-normalizing',
    '스케일드 ELU',
    '자기 정규화',
    '셀루',
  ],
  about: {
    en: 'ELU times λ, with α and λ computed so that layer after layer the mean stays at 0 and the variance at 1.',
    ko: 'ELU에 λ를 곱한 함수입니다. 층을 거듭해도 평균이 0, 분산이 1로 유지되도록 α와 λ를 계산해 정했습니다.',
  },
  good: {
    en: 'Deep plain networks train without batch normalization: with LeCun-normal weights mean and variance are drawn back to 0 and 1.',
    ko: '배치 정규화 없이도 깊은 신경망이 학습됩니다. LeCun 정규 초기화를 쓰면 평균과 분산이 0과 1로 되돌아옵니다.',
  },
  bad: {
    en: 'It needs LeCun-normal weights, standardized inputs and AlphaDropout in place of dropout. Its slope reaches λα = 1.7581: “a derivative is at most 1” is false here.',
    ko: 'LeCun 정규 초기화, 표준화한 입력, 드롭아웃 대신 AlphaDropout이 필요합니다. 기울기는 최대 λα = 1.7581로, ‘도함수는 1을 넘지 않는다’는 말이 맞지 않습니다.',
  },
  conventions: {
    en: 'At 0 the slope is λα = 1.7581 from the left and λ = 1.0507 from the right. f′(0) = λα, as PyTorch and JAX have it; TensorFlow has λ.',
    ko: '0에서 왼쪽 기울기는 λα = 1.7581, 오른쪽 기울기는 λ = 1.0507입니다. PyTorch와 JAX를 따라 f′(0) = λα로 정합니다. TensorFlow는 λ로 정합니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.nn.SELU',
      code: 'scale * torch.nn.functional.elu(x, alpha)',
      note: { en: 'α and λ are fixed', ko: 'α와 λ는 고정되어 있습니다' },
    },
    Keras: {
      name: 'keras.activations.selu',
      code: 'scale * keras.activations.elu(x, alpha)',
      note: { en: 'α and λ are fixed', ko: 'α와 λ는 고정되어 있습니다' },
    },
    JAX: {
      name: 'jax.nn.selu',
      code: 'scale * jax.nn.elu(x, alpha)',
      note: { en: 'α and λ are fixed', ko: 'α와 λ는 고정되어 있습니다' },
    },
    ONNX: {
      name: 'Selu',
      defaults: { alpha: 1.6732631921768188, scale: 1.0507010221481323 },
      note: {
        en: 'λ is called gamma; both are rounded to float32',
        ko: 'λ의 이름이 gamma이고, 두 값은 float32로 반올림되어 있습니다',
      },
    },
  },
  source: {
    title: 'Klambauer et al., Self-Normalizing Neural Networks, NeurIPS 2017',
    url: 'https://arxiv.org/abs/1706.02515',
  },
} satisfies Card

/** λ α exp(x). */
function left(x: number, alpha: number, scale: number): number {
  const height = scale * alpha
  return alpha === 0 ? 0 : timesExp(height, x, productError(scale, alpha, height) / height)
}

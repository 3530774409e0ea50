import type { Card, Definition, Layer } from '../activation.ts'
import { clamped, rise, scaleLowOf, scaleOf, stepsOf } from '../../math/fast-exp.ts'
import { isPositive, positivePart } from '../../math/unbranched.ts'
import { timesExp } from '../../math/exp.ts'
import { expm1 } from '../../math/expm1.ts'

export default {
  id: 'elu',
  name: 'ELU',
  family: 'rectifier',
  slot: 5,
  params: { alpha: { symbol: 'α', value: 1, min: 0, max: 3, step: 0.1 } },
  f: (x, { alpha = 1 }) => (x > 0 ? x : alpha * expm1(x)),
  df: (x, { alpha = 1 }) => (x > 0 ? 1 : timesExp(alpha, x)),
  d2f: (x, { alpha = 1 }) => (x >= 0 ? 0 : timesExp(alpha, x)),
  breaks: ({ alpha = 1 }) => [{ x: 0, order: alpha === 1 ? 2 : 1 }],
  turns: () => [[], [], []],
  range: ({ alpha = 1 }) => [{ min: -alpha, max: Infinity, minReached: alpha === 0, maxReached: false }],
  ulps: { f: 1, df: 1, d2f: 1 },
} satisfies Definition

// On the left of 0 `rest` is x, on the right 0.
export const layer: Layer = (z, a, slopes, from, to, { alpha = 1 }) => {
  for (let i = from; i < to; i++) {
    const x = z[i] ?? 0
    const y = positivePart(x)
    const right = isPositive(y)
    const rest = clamped(x - y)
    const k = stepsOf(rest)
    const n = k | 0
    const scale = scaleOf(n)
    const beyond = scale * rise(rest, k)
    a[i] = y + alpha * (scale - 1 + (scaleLowOf(n) + beyond))
    slopes[i] = right + (1 - right) * (alpha * (scale + beyond))
  }
}

export const card = {
  formula: 'x > 0 ? x : alpha * expm1(x)',
  derivative: 'x > 0 ? 1 : alpha * exp(x)',
  second: 'x >= 0 ? 0 : alpha * exp(x)',
  names: ['exponential linear unit', '지수 선형 유닛', '지수 선형 함수', '엘루'],
  about: {
    en: 'The line on the right, an exponential that levels off at −α on the left: negative outputs bring the mean near 0.',
    ko: '오른쪽은 직선이고, 왼쪽은 −α로 잦아드는 지수 곡선입니다. 음수 출력이 있어 평균이 0에 가까워집니다.',
  },
  good: {
    en: 'Means near 0 speed up learning, no unit is quite dead, and with α = 1 even the slope is continuous.',
    ko: '평균이 0에 가까워 학습이 빨라지고, 완전히 죽는 뉴런이 없습니다. α = 1이면 기울기까지 이어집니다.',
  },
  bad: {
    en: 'It takes an exponential, and it saturates: at x = −5 the slope is only 0.0067α. With α ≠ 1 there is a kink at 0.',
    ko: '지수 계산이 필요하고 왼쪽에서 포화됩니다. x = −5에서 기울기는 0.0067α뿐입니다. α ≠ 1이면 0에서 꺾입니다.',
  },
  conventions: {
    en: 'With α = 1 the slope at 0 is 1 from both sides. Otherwise it is α from the left and 1 from the right, and f′(0) = α, as PyTorch, JAX and TensorFlow have it.',
    ko: 'α = 1이면 0에서 양쪽 기울기가 모두 1입니다. 그 밖에는 왼쪽이 α, 오른쪽이 1이며, PyTorch, JAX, TensorFlow를 따라 f′(0) = α로 정합니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.nn.ELU', code: 'torch.nn.functional.elu(x, alpha)' },
    Keras: { name: 'keras.activations.elu', code: 'keras.activations.elu(x, alpha)' },
    JAX: { name: 'jax.nn.elu', code: 'jax.nn.elu(x, alpha)' },
    ONNX: { name: 'Elu' },
  },
  source: { title: 'Clevert, Unterthiner & Hochreiter, ICLR 2016', url: 'https://arxiv.org/abs/1511.07289' },
} satisfies Card

import type { Card, Definition, Layer } from '../activation.ts'
import { fastExp } from '../../math/fast-exp.ts'
import { positivePart } from '../../math/unbranched.ts'
import { productError } from '../../math/exact-product.ts'
import { timesExp } from '../../math/exp.ts'
import { log1p } from '../../math/log1p.ts'

/** exp(−|βx|) with the rounding of βx. */
function decay(x: number, beta: number): number {
  const y = beta * x
  const low = Math.abs(y) < 800 ? productError(beta, x, y) : 0
  return timesExp(1, -Math.abs(y), y > 0 ? -low : low)
}

export default {
  id: 'softplus',
  name: 'softplus',
  family: 'smooth',
  slot: 8,
  params: { beta: { symbol: 'β', value: 1, min: 0.1, max: 10, step: 0.1 } },
  f: (x, { beta = 1 }) => (x > 0 ? x : 0) + log1p(decay(x, beta)) / beta,
  df: (x, { beta = 1 }) => {
    const e = decay(x, beta)
    return x >= 0 ? 1 / (1 + e) : e / (1 + e)
  },
  d2f: (x, { beta = 1 }) => {
    const e = decay(x, beta)
    return (beta * e) / (1 + e * (2 + e))
  },
  breaks: () => [],
  turns: () => [[], [], [0]],
  range: () => [{ min: 0, max: Infinity, minReached: false, maxReached: false }],
  ulps: { f: 3, df: 2, d2f: 3 },
} satisfies Definition

export const layer: Layer = (z, a, slopes, from, to, { beta = 1 }) => {
  for (let i = from; i < to; i++) {
    const x = z[i] ?? 0
    const y = beta * x
    a[i] = positivePart(x) + log1p(fastExp(-Math.abs(y))) / beta
    const u = fastExp(y)
    slopes[i] = u / (1 + u)
  }
}

export const card = {
  formula: 'log1p(exp(beta * x)) / beta',
  derivative: 'sigmoid(beta * x)',
  numpy: 'np.logaddexp(0, beta * x) / beta',
  names: ['SmoothReLU', 'smooth rectifier', '소프트플러스'],
  about: {
    en: 'ReLU with its corner rounded off: always positive, and its derivative is the sigmoid.',
    ko: 'ReLU의 꺾인 곳을 둥글게 만든 함수입니다. 값이 항상 양수이고, 도함수가 바로 시그모이드입니다.',
  },
  good: {
    en: 'Turns any number into a positive one, so it makes a good output for a standard deviation or a rate. It can be differentiated as often as you like.',
    ko: '어떤 수든 양수로 바꾸어 주므로 표준편차나 발생률을 출력할 때 좋습니다. 몇 번이든 미분할 수 있습니다.',
  },
  bad: {
    en: 'Never exactly 0, and 0.69 (ln 2) at 0 for β = 1. It costs an exponential and a logarithm. A larger β brings it closer to ReLU: they differ by at most ln 2 / β.',
    ko: '정확히 0이 되지 않으며 β = 1일 때 0에서의 값이 0.69(ln 2)입니다. 지수와 로그를 계산해야 합니다. β가 커질수록 ReLU에 가까워지고 그 차이는 최대 ln 2 / β입니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.nn.Softplus',
      code: 'torch.nn.functional.softplus(x, beta=beta)',
      note: {
        en: 'gives x itself where βx > 20 (threshold), a jump of 2·10⁻⁹ / β',
        ko: 'βx > 20(threshold)이면 x를 그대로 돌려주어 2·10⁻⁹ / β만큼 끊어집니다',
      },
    },
    Keras: {
      name: 'keras.activations.softplus',
      code: 'keras.activations.softplus(beta * x) / beta',
      note: { en: 'without β', ko: 'β가 없습니다' },
    },
    JAX: {
      name: 'jax.nn.softplus',
      code: 'jax.nn.softplus(beta * x) / beta',
      note: { en: 'without β', ko: 'β가 없습니다' },
    },
    ONNX: { name: 'Softplus', note: { en: 'without β', ko: 'β가 없습니다' } },
  },
  source: {
    title: 'Dugas et al., NIPS 2000',
    url: 'https://papers.neurips.cc/paper_files/paper/2000/hash/44968aece94f667e4095002d140b5896-Abstract.html',
  },
} satisfies Card

import type { Card, Definition, Layer } from '../activation.ts'
import { fastExp } from '../../math/fast-exp.ts'
import { productError } from '../../math/exact-product.ts'
import { exp, timesExp } from '../../math/exp.ts'
import { expm1 } from '../../math/expm1.ts'
import { polynomial } from '../../math/polynomial.ts'

/** 2 √(2/π) in two parts, and the cubic's coefficient. It is x σ(v) with v = C (x + K x³). */
const C = 1.5957691216057308
const C_LOW = -9.96930880911092e-17
const K = 0.044715
/** Where the derivative is 0, in two parts, and exp(v) there. */
const ROOT = -0.7524614220710163
const ROOT_LOW = 3.4358218314355225e-17
const E_ROOT = 0.29195521191476714
/** Where the second derivative is 0, in two parts, and its series from there, divided by the distance, for ±0.85. */
const BEND = 1.4185040087908283
const BEND_LOW = 8.553562981044113e-17
const CURVATURE = [
  -0.4095488174124191, 0.432081111593848, -0.00816895188394481, -0.16109481693213482, 0.056750540975161405,
  0.020035361162700924, -0.016711507560844135, 0.000763200113702106, 0.0026434611465402384, -0.0007514200776761129,
  -0.0002617375670734811, 0.00017619942211057055, 6.1388704457547115e-6, -2.9186550569946253e-5, 4.884380164918999e-6,
  3.5689036962329354e-6, -1.5018571878372425e-6, -2.3145681285866058e-7, 2.782159495860389e-7, -2.43944548093201e-8,
  -3.6337932352177985e-8, 1.0966536886024606e-8, 3.1464982740591885e-9, -1.9776089785616303e-9, -1.2914398914456514e-10,
  1.845761240953983e-10,
]
/** Beyond it exp(−|v|) is 0. */
const FAR = 30

/** C (1 + n K x²) in two parts: v/x with n = 1, v′ with n = 3. */
function factor(x: number, n: 1 | 3): readonly [c: number, low: number] {
  const square = x * x
  const times = n * square
  const k = K * times
  const kLow = productError(K, times, k) + K * (productError(n, square, times) + n * productError(x, x, square))
  const sum = 1 + k
  const sumLow = (k > 1 ? k - sum + 1 : 1 - sum + k) + kLow
  const c = C * sum
  return [c, productError(C, sum, c) + C * sumLow + C_LOW * sum]
}

/** v in two parts: the exponential of it would magnify its rounding. */
function argument(x: number): readonly [v: number, low: number] {
  const [c, low] = factor(x, 1)
  const v = x * c
  return [v, productError(x, c, v) + x * low]
}

/** v′ */
function rise(x: number): number {
  const [c, low] = factor(x, 3)
  return c + low
}

export default {
  id: 'gelu_tanh',
  name: 'GELU (tanh)',
  family: 'smooth',
  slot: 3,
  params: {},
  f: (x) => {
    if (Math.abs(x) > FAR) return x > 0 ? x : -0
    const [v, low] = argument(x)
    return x >= 0 ? x / (1 + timesExp(1, -v, -low)) : timesExp(x / (1 + exp(v)), v, low)
  },
  // On the left e^v (1 + e^v + x v′) / (1 + e^v)², its middle factor written round its root: both terms have the sign of t.
  df: (x) => {
    if (Math.abs(x) > FAR) return x > 0 ? 1 : -0
    const [v, low] = argument(x)
    if (x >= 0) {
      const n = timesExp(1, -v, -low)
      return (1 + n * (1 + x * rise(x))) / (1 + n * (2 + n))
    }
    const t = x - ROOT - ROOT_LOW
    const z = x * x + x * ROOT + ROOT * ROOT
    const e = exp(v)
    const w = t * C * (1 + 3 * K * z) + E_ROOT * expm1(t * C * (1 + K * z))
    return timesExp(w / (1 + e * (2 + e)), v, low)
  },
  // Even in x.
  d2f: (x) => {
    const a = Math.abs(x)
    if (a > FAR) return -0
    const t = a - BEND - BEND_LOW
    if (Math.abs(t) < 0.85) return t * polynomial(CURVATURE, t)
    const [v, low] = argument(a)
    const e = exp(-v)
    const slope = rise(a)
    const bend = 6 * C * K * a
    const tanh = -expm1(-v) / (1 + e)
    return timesExp((2 * slope + a * (bend - slope * slope * tanh)) / (1 + e * (2 + e)), -v, -low)
  },
  breaks: () => [],
  turns: () => [[ROOT], [-BEND, BEND], [-2.013480724624258, 0, 2.013480724624258]],
  range: () => [{ min: -0.17004075057125406, max: Infinity, minReached: true, maxReached: false }],
  ulps: { f: 4, df: 6, d2f: 7 },
} satisfies Definition

// Numbers stand where they are used: see fast-exp.
export const layer: Layer = (z, a, slopes, from, to) => {
  for (let i = from; i < to; i++) {
    const given = z[i] ?? 0
    const x = given > 30 ? 30 : given < -30 ? -30 : given
    const square = x * x
    const u = fastExp(1.5957691216057308 * x * (1 + 0.044715 * square))
    const gate = u / (1 + u)
    a[i] = given > 30 ? given : x * gate
    slopes[i] = gate * (1 + (x / (1 + u)) * 1.5957691216057308 * (1 + 3 * 0.044715 * square))
  }
}

export const card = {
  formula: 'x * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x^3))) / 2',
  derivative:
    '(1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x^3))) / 2 + x * (1 - tanh(sqrt(2 / pi) * (x + 0.044715 * x^3))^2) * sqrt(2 / pi) * (1 + 0.134145 * x^2) / 2',
  names: ['approximate GELU', 'gelu_new', 'gelu_approx', '젤루 근사', 'tanh 근사'],
  about: {
    en: 'GELU with tanh in place of erf, as GPT-2 computes it. The two differ by less than 0.0005.',
    ko: 'erf 대신 tanh로 계산하는 GELU입니다. GPT-2가 이렇게 계산합니다. 두 함수의 차이는 0.0005보다 작습니다.',
  },
  good: {
    en: 'Needs only tanh, which every library has, and in a plot it cannot be told from GELU.',
    ko: '어느 라이브러리에나 있는 tanh만 있으면 되고, 그래프로는 GELU와 구별되지 않습니다.',
  },
  bad: {
    en: 'Not the same function: a model trained with one GELU gives slightly other numbers with the other (up to 0.00047, near ±2.7), and the frameworks’ defaults differ.',
    ko: 'GELU와 같은 함수는 아닙니다. 한쪽으로 학습한 모델을 다른 쪽으로 계산하면 값이 조금 달라집니다(±2.7 근처에서 최대 0.00047). 프레임워크마다 기본값도 다릅니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.nn.GELU',
      code: "torch.nn.functional.gelu(x, approximate='tanh')",
      note: {
        en: "approximate='tanh'; the default 'none' is exact",
        ko: "approximate='tanh'로 써야 합니다. 기본값 'none'은 정확한 GELU입니다",
      },
    },
    Keras: {
      name: 'keras.ops.gelu',
      code: 'keras.ops.gelu(x, approximate=True)',
      note: {
        en: 'its default; keras.activations.gelu is exact by default',
        ko: '기본값입니다. keras.activations.gelu는 정확한 GELU가 기본값입니다',
      },
    },
    JAX: {
      name: 'jax.nn.gelu',
      code: 'jax.nn.gelu(x, approximate=True)',
      note: { en: 'its default', ko: '기본값입니다' },
    },
    ONNX: {
      name: 'Gelu',
      note: {
        en: "approximate='tanh'; the default 'none' is exact",
        ko: "approximate='tanh'로 써야 합니다. 기본값 'none'은 정확한 GELU입니다",
      },
    },
  },
  source: { title: 'Hendrycks & Gimpel, 2016', url: 'https://arxiv.org/abs/1606.08415' },
} satisfies Card

import type { Card, Definition } from '../activation.ts'
import { productError } from '../../math/exact-product.ts'
import { timesGauss } from '../../math/gauss.ts'
import { scaledTail } from '../../math/normal.ts'
import { polynomial } from '../../math/polynomial.ts'

/** Where the derivative is 0, in two parts, and the derivative's series from there, divided by the distance, for ±½. */
const ROOT = -0.7517915246935645
const ROOT_LOW = 1.4956759177009883e-17
const SLOPE = [
  0.4314939923140469, 0.388284982990552, -0.018199676398671122, -0.1140082332972217, -0.014771522148240705,
  0.019421679838189335, 0.004539228378976112, -0.002239538068084608, -0.0007448268355997574, 0.0001863397464612858,
  8.61594430148815e-5, -1.1214382841075225e-5, -7.748218987643053e-6, 4.3286314480083847e-7, 5.693130757983502e-7,
  -1.676487479625356e-9, -3.3383485395431794e-8, -1.2408918683387954e-9,
]
const SQRT_2_LOW = -9.667293313452913e-17
const INV_SQRT_2PI = 0.3989422804014327
const INV_SQRT_2PI_LOW = -2.49232720227773e-17

/** The derivative at −a for a ≥ 0: Φ(−a) − a φ(a). */
function slopeLeft(a: number): number {
  const t = -a - ROOT - ROOT_LOW
  if (Math.abs(t) < 0.5) return t * polynomial(SLOPE, t)
  const [tail, tailLow] = scaledTail(a)
  const density = a * INV_SQRT_2PI
  const low = productError(a, INV_SQRT_2PI, density) + a * INV_SQRT_2PI_LOW
  return timesGauss(tail - density + (tailLow - low), a, 0.5)
}

/** x Φ(−|x|), for |x| ≤ 60. */
function tailTimes(x: number): number {
  const a = Math.abs(x)
  if (a < 1e-100) return x / 2
  const [tail, low] = scaledTail(a)
  const product = x * tail
  return timesGauss(product, x, 0.5, productError(x, tail, product) + x * low)
}

export default {
  id: 'gelu',
  name: 'GELU',
  family: 'smooth',
  slot: 6,
  params: {},
  // x Φ(x), with Φ from its tail: what is small is computed, never what is left of 1.
  f: (x) => {
    if (Math.abs(x) > 60) return x > 0 ? x : -0
    return x > 0 ? x - tailTimes(x) : tailTimes(x)
  },
  df: (x) => (Math.abs(x) > 60 ? (x > 0 ? 1 : -0) : x < 0 ? slopeLeft(-x) : 1 - slopeLeft(x)),
  // φ(x) (2 − x²), the second factor split into (√2 − x)(√2 + x).
  d2f: (x) => {
    const a = Math.abs(x)
    if (a > 60) return -0
    return timesGauss(INV_SQRT_2PI * (Math.SQRT2 + a) * (Math.SQRT2 - a + SQRT_2_LOW), x, 0.5)
  },
  breaks: () => [],
  turns: () => [[ROOT], [-Math.SQRT2, Math.SQRT2], [-2, 0, 2]],
  range: () => [{ min: -0.16997120747990366, max: Infinity, minReached: true, maxReached: false }],
  ulps: { f: 3, df: 4, d2f: 5 },
} satisfies Definition

export const card = {
  formula: 'x * (1 + erf(x / sqrt(2))) / 2',
  derivative: '(1 + erf(x / sqrt(2))) / 2 + x * exp(-x^2 / 2) / sqrt(2 * pi)',
  names: ['Gaussian error linear unit', 'exact GELU', '젤루', '겔루', '가우시안 오차 선형'],
  about: {
    en: 'x times the probability that a standard normal number lies below x: a smooth ReLU, usual in Transformers such as BERT.',
    ko: 'x에 표준정규분포를 따르는 수가 x보다 작을 확률을 곱한 함수입니다. 매끄러운 ReLU이며 BERT 같은 트랜스포머에서 널리 씁니다.',
  },
  good: {
    en: 'Smooth everywhere, and around 0 a negative input still has a gradient: the slope at 0 is ½.',
    ko: '어디서나 매끄럽고, 0 근처에서는 음수 입력에도 기울기가 남습니다. 0에서의 기울기는 ½입니다.',
  },
  bad: {
    en: 'Costs more than ReLU (erf) and is not monotone: it falls until −0.75, where it is −0.17, and then rises. Its slope reaches 1.129 at √2. Far left it is as flat as ReLU.',
    ko: 'erf를 계산해야 해서 ReLU보다 비쌉니다. 단조 함수가 아니라 −0.75에서 −0.17까지 내려갔다가 올라갑니다. 기울기는 √2에서 1.129로 가장 큽니다. 왼쪽으로 멀리 가면 ReLU처럼 평평합니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.nn.GELU', code: 'torch.nn.functional.gelu(x)' },
    Keras: {
      name: 'keras.activations.gelu',
      code: 'keras.activations.gelu(x)',
      note: { en: 'but keras.ops.gelu uses tanh by default', ko: '그러나 keras.ops.gelu는 기본값이 tanh 근사입니다' },
    },
    JAX: {
      name: 'jax.nn.gelu',
      code: 'jax.nn.gelu(x, approximate=False)',
      note: {
        en: 'approximate=False; the default is tanh',
        ko: 'approximate=False로 써야 합니다. 기본값은 tanh 근사입니다',
      },
    },
    ONNX: { name: 'Gelu' },
  },
  source: { title: 'Hendrycks & Gimpel, 2016', url: 'https://arxiv.org/abs/1606.08415' },
} satisfies Card

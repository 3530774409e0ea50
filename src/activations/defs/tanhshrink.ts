import type { Card, Definition } from '../activation.ts'
import { productError } from '../../math/exact-product.ts'
import { exp } from '../../math/exp.ts'
import { polynomial } from '../../math/polynomial.ts'
import { tanh } from '../../math/tanh.ts'

/** atanh(1/√3), where the second derivative is largest. */
const BEND = 0.6584789484624084

/** (x − tanh x)/x³ for |x| ≤ 1.3, in x²/0.845 − 1 (tests/reference/generator/fit.py). */
const SERIES = [
  0.24937238488216792, -0.06257685389232474, 0.01593018578901718, -0.004062649939104745, 0.001036347585568162,
  -0.0002643727509688765, 6.744194943503471e-5, -1.7204571151218155e-5, 4.388919190841574e-6, -1.1196218678767662e-6,
  2.8561954820147254e-7, -7.286210543705479e-8, 1.8583129851601128e-8, -4.7405927752213524e-9, 1.2151518358198957e-9,
  -3.099876102514782e-10, 7.413370173434506e-11, -1.891165232385992e-11, 7.151337854057455e-12, -1.8243202751568083e-12,
]

export default {
  id: 'tanhshrink',
  aliases: ['tanh_shrink'],
  name: 'tanhshrink',
  family: 'shrinkage',
  slot: 5,
  params: {},
  f: (x) => {
    if (!(Math.abs(x) < 1.3)) return x - tanh(x)
    const square = x * x
    const over = polynomial(SERIES, square / 0.845 - 1)
    return x * (square * over + productError(x, x, square) * over)
  },
  df: (x) => {
    const t = tanh(x)
    return t * t
  },
  d2f: (x) => {
    const e = exp(-2 * Math.abs(x))
    return (8 * tanh(x) * e) / (1 + e * (2 + e))
  },
  breaks: () => [],
  turns: () => [[], [0], [-BEND, BEND]],
  range: () => [{ min: -Infinity, max: Infinity, minReached: false, maxReached: false }],
  ulps: { f: 2, df: 3, d2f: 4 },
} satisfies Definition

export const card = {
  formula: 'x - tanh(x)',
  derivative: 'tanh(x)^2',
  names: ['tanh shrinkage', '탄젠트 슈링크', '하이퍼볼릭 탄젠트 슈링크'],
  about: {
    en: 'What tanh leaves of x: nearly 0 around 0 (there it is about x³ / 3), nearly x − 1 and x + 1 far out.',
    ko: 'x에서 tanh x를 뺀 나머지입니다. 0 근처에서는 거의 0(약 x³ / 3)이고 멀리 가면 x − 1, x + 1에 가까워집니다.',
  },
  good: {
    en: 'A shrinkage without corners: small inputs are all but lost (0.5 becomes 0.04), large ones pass nearly whole.',
    ko: '꺾인 곳이 없는 슈링크 함수입니다. 작은 입력은 거의 사라지고(0.5는 0.04가 됩니다) 큰 입력은 거의 그대로 통과합니다.',
  },
  bad: {
    en: 'Its slope is 0 at 0 and only 0.21 at ±0.5: where inputs are small, hardly any gradient passes.',
    ko: '기울기가 0에서 0이고 ±0.5에서도 0.21뿐입니다. 입력이 작으면 기울기가 거의 전해지지 않습니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.nn.Tanhshrink', code: 'torch.nn.functional.tanhshrink(x)' },
    Keras: { name: 'keras.activations.tanh_shrink', code: 'keras.activations.tanh_shrink(x)' },
  },
  source: {
    title: 'PyTorch documentation, Tanhshrink',
    url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.Tanhshrink.html',
  },
} satisfies Card

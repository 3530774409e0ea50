import type { Card, Definition, Layer } from '../activation.ts'
import { tanhs } from '../../math/fast-sigmoid.ts'
import { exp } from '../../math/exp.ts'
import { expm1 } from '../../math/expm1.ts'
import { tanh } from '../../math/tanh.ts'

/** atanh(1/√3), where the second derivative is largest. */
const BEND = 0.6584789484624084

export default {
  id: 'tanh',
  name: 'tanh',
  family: 'sigmoidal',
  slot: 3,
  params: {},
  f: tanh,
  // With e = exp(−2|x|), as for the sigmoid: tanh x = 2σ(2x) − 1.
  df: (x) => {
    const e = exp(-2 * Math.abs(x))
    return (4 * e) / (1 + e * (2 + e))
  },
  d2f: (x) => {
    const a = -2 * Math.abs(x)
    const e = exp(a)
    return (8 * Math.sign(x) * expm1(a) * e) / (1 + e * (3 + e * (3 + e)))
  },
  breaks: () => [],
  turns: () => [[], [0], [-BEND, BEND]],
  range: () => [{ min: -1, max: 1, minReached: false, maxReached: false }],
  ulps: { f: 1, df: 2, d2f: 5 },
} satisfies Definition

export const layer: Layer = tanhs

export const card = {
  formula: '(exp(x) - exp(-x)) / (exp(x) + exp(-x))',
  derivative: '1 - tanh(x)^2',
  numpy: 'np.tanh(x)',
  names: ['hyperbolic tangent', 'tansig', '쌍곡탄젠트', '하이퍼볼릭 탄젠트'],
  about: {
    en: 'The sigmoid stretched to −1 … 1: tanh x = 2σ(2x) − 1. Its slope is 1 at 0, four times the sigmoid’s.',
    ko: '시그모이드를 −1과 1 사이로 늘린 함수입니다. tanh x = 2σ(2x) − 1이고, 0에서의 기울기는 시그모이드의 네 배인 1입니다.',
  },
  good: {
    en: 'Its outputs are centred on 0, so the next layer gets inputs of both signs: it usually learns faster than the sigmoid. LSTM and GRU use it.',
    ko: '출력의 중심이 0이라 다음 층에 양수와 음수가 고루 들어갑니다. 대개 시그모이드보다 빨리 학습되며, LSTM과 GRU에 쓰입니다.',
  },
  bad: {
    en: 'Its slope is below 0.01 beyond ±3: saturated units hardly learn, and the gradient still vanishes through many layers.',
    ko: '±3을 넘으면 기울기가 0.01보다 작습니다. 포화된 뉴런은 거의 학습되지 않고, 층이 깊으면 기울기가 여전히 사라집니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.nn.Tanh', code: 'torch.tanh(x)' },
    Keras: { name: 'keras.activations.tanh', code: 'keras.activations.tanh(x)' },
    JAX: { name: 'jax.nn.tanh', code: 'jax.nn.tanh(x)' },
    ONNX: { name: 'Tanh' },
  },
  source: {
    title: 'Kalman & Kwasny, Why tanh: choosing a sigmoidal function, IJCNN 1992',
    url: 'https://doi.org/10.1109/IJCNN.1992.227257',
  },
} satisfies Card

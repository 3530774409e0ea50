import type { Card, Definition, Layer } from '../activation.ts'
import { sigmoids } from '../../math/fast-sigmoid.ts'
import { exp } from '../../math/exp.ts'
import { expm1 } from '../../math/expm1.ts'

/** ln(2 + √3), where the second derivative is largest. */
const BEND = 1.3169578969248168

export default {
  id: 'sigmoid',
  aliases: ['logistic'],
  name: 'sigmoid',
  family: 'sigmoidal',
  slot: 1,
  params: {},
  // With e = exp(−|x|) nothing overflows and nothing cancels. The powers of 1 + e are multiplied out: all their terms are
  // positive, and the rounding of 1 + e is not raised to a power. Largest distance from 3·10⁶ correctly rounded values: 2, 2
  // and 4 ulp (with the powers 2, 4 and 6).
  f: (x) => {
    const e = exp(-Math.abs(x))
    return x >= 0 ? 1 / (1 + e) : e / (1 + e)
  },
  df: (x) => {
    const e = exp(-Math.abs(x))
    return e / (1 + e * (2 + e))
  },
  d2f: (x) => {
    const e = exp(-Math.abs(x))
    return (Math.sign(x) * expm1(-Math.abs(x)) * e) / (1 + e * (3 + e * (3 + e)))
  },
  breaks: () => [],
  turns: () => [[], [0], [-BEND, BEND]],
  range: () => [{ min: 0, max: 1, minReached: false, maxReached: false }],
  ulps: { f: 2, df: 2, d2f: 4 },
} satisfies Definition

export const layer: Layer = sigmoids

export const card = {
  formula: '1 / (1 + exp(-x))',
  derivative: 'sigmoid(x) * (1 - sigmoid(x))',
  names: ['logistic', 'expit', '시그모이드', '로지스틱'],
  about: {
    en: 'The step made smooth: it has a derivative everywhere, at most ¼, and a gradient through many layers of it vanishes.',
    ko: '계단 함수를 매끄럽게 만든 함수입니다. 어디서나 미분할 수 있지만 도함수가 최대 ¼이라서, 층이 깊어지면 기울기가 사라집니다.',
  },
  good: {
    en: 'Its output between 0 and 1 reads as a probability: the usual last layer of a yes-or-no classifier, and the gate of an LSTM.',
    ko: '출력이 0과 1 사이라서 확률로 읽을 수 있습니다. 이진 분류의 출력층과 LSTM의 게이트에 흔히 씁니다.',
  },
  bad: {
    en: 'Its slope is at most ¼ and nearly 0 beyond ±5, and its output is never negative: a poor choice for hidden layers of a deep network.',
    ko: '기울기가 최대 ¼이고 ±5를 넘으면 거의 0이며 출력이 늘 양수입니다. 깊은 신경망의 은닉층에는 잘 맞지 않습니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.nn.Sigmoid', code: 'torch.sigmoid(x)' },
    Keras: { name: 'keras.activations.sigmoid', code: 'keras.activations.sigmoid(x)' },
    JAX: { name: 'jax.nn.sigmoid', code: 'jax.nn.sigmoid(x)' },
    ONNX: { name: 'Sigmoid' },
  },
  source: {
    title: 'PyTorch documentation, Sigmoid',
    url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.Sigmoid.html',
  },
} satisfies Card

import type { Card, Definition, Interval } from '../activation.ts'

export default {
  id: 'thresholded_relu',
  name: 'thresholded ReLU',
  family: 'rectifier',
  slot: 3,
  params: { theta: { symbol: 'θ', value: 1, min: 0, max: 5, step: 0.1 } },
  f: (x, { theta = 1 }) => (x > theta ? x : Number.isNaN(x) ? x : 0),
  df: (x, { theta = 1 }) => (Number.isNaN(x) ? x : x > theta ? 1 : 0),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: ({ theta = 1 }) => [{ x: theta, order: theta === 0 ? 1 : 0 }],
  turns: () => [[], [], []],
  range: ({ theta = 1 }): readonly Interval[] => {
    const above = { min: theta, max: Infinity, minReached: theta === 0, maxReached: false }
    return theta === 0 ? [above] : [{ min: 0, max: 0, minReached: true, maxReached: true }, above]
  },
  ulps: { f: 0, df: 0, d2f: 0 },
} satisfies Definition

export const card = {
  formula: 'x > theta ? x : 0',
  derivative: 'x > theta ? 1 : 0',
  names: ['ThresholdedReLU', 'ThresholdedRelu', 'truncated rectifier', 'TRec', '문턱 ReLU', '임계값 ReLU'],
  about: {
    en: 'ReLU that answers only above a threshold θ: x itself there, 0 everywhere else.',
    ko: '문턱값 θ를 넘을 때만 반응하는 ReLU입니다. θ보다 크면 x 그대로, 나머지는 0입니다.',
  },
  good: {
    en: 'More zeros than ReLU, and what passes is not made smaller: an autoencoder learned with it without biases.',
    ko: 'ReLU보다 0이 더 많고, 통과한 값은 줄어들지 않습니다. 이 함수를 쓴 오토인코더는 편향 없이도 학습되었습니다.',
  },
  bad: {
    en: 'It jumps from 0 to θ, a tiny change of the input can change the output by θ, and below θ nothing is learned.',
    ko: '0에서 θ로 끊어져 뛰므로 입력이 조금만 변해도 출력이 θ만큼 변할 수 있고, θ 아래에서는 학습되지 않습니다.',
  },
  conventions: {
    en: 'x = θ belongs to the left: f(θ) = 0, as Keras and ONNX have it, and f′(θ) = 0. Where f jumps there is no derivative in mathematics.',
    ko: 'x = θ는 왼쪽에 속합니다. Keras와 ONNX를 따라 f(θ) = 0, f′(θ) = 0으로 정합니다. 수학에서는 함수가 끊어진 점에 도함수가 없습니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.nn.Threshold',
      code: 'torch.nn.functional.threshold(x, theta, 0)',
      note: { en: 'with the value 0', ko: '값 0을 줍니다' },
    },
    Keras: {
      name: 'keras.activations.relu',
      code: 'keras.activations.relu(x, threshold=theta)',
      defaults: { theta: 0 },
      note: {
        en: 'θ is threshold, by default 0. The layer ThresholdedReLU of Keras 2, with θ = 1, is gone',
        ko: 'θ는 threshold이고 기본값은 0입니다. θ = 1이던 Keras 2의 ThresholdedReLU 층은 없어졌습니다',
      },
    },
    ONNX: { name: 'ThresholdedRelu', note: { en: 'θ is called alpha', ko: 'θ의 이름이 alpha입니다' } },
  },
  source: {
    title: 'Konda, Memisevic & Krueger, Zero-bias autoencoders, ICLR 2015',
    url: 'https://arxiv.org/abs/1402.3337',
  },
} satisfies Card

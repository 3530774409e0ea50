import type { Card, Definition, Layer } from '../activation.ts'
import { leaky, leakyLayer } from '../leaky.ts'

export default {
  id: 'leaky_relu',
  name: 'Leaky ReLU',
  family: 'rectifier',
  slot: 4,
  params: { negative_slope: { symbol: 'a', value: 0.01, min: 0, max: 1, step: 0.01 } },
  ...leaky('negative_slope'),
  ulps: { f: 0, df: 0, d2f: 0 },
} satisfies Definition

export const layer: Layer = (z, a, slopes, from, to, { negative_slope = 0 }) =>
  leakyLayer(z, a, slopes, from, to, negative_slope)

export const card = {
  formula: 'x > 0 ? x : negative_slope * x',
  derivative: 'x > 0 ? 1 : negative_slope',
  names: ['LReLU', 'LeakyReLU', 'leaky rectifier', '리키 렐루', '누설 ReLU', '누출 ReLU'],
  about: {
    en: 'ReLU with a small slope on the left, so that a unit with negative input still learns.',
    ko: '왼쪽에도 작은 기울기를 준 ReLU입니다. 입력이 음수인 뉴런도 계속 학습합니다.',
  },
  good: {
    en: 'The gradient is nowhere 0 (for a > 0): no unit dies. As cheap as ReLU.',
    ko: 'a > 0이면 기울기가 어디서도 0이 아니어서 뉴런이 죽지 않습니다. 계산은 ReLU만큼 쌉니다.',
  },
  bad: {
    en: 'a must be chosen, and frameworks choose differently. A gradient that passes ten layers on the left with a = 0.01 is 10⁻²⁰ of itself.',
    ko: 'a를 정해야 하는데 프레임워크마다 기본값이 다릅니다. a = 0.01일 때 왼쪽으로 열 층을 지나면 기울기는 10⁻²⁰배가 됩니다.',
  },
  conventions: {
    en: 'At 0 the slope is a from the left and 1 from the right. f′(0) = a, as PyTorch and TensorFlow have it; JAX (jax.nn.leaky_relu) has 1.',
    ko: '0에서 왼쪽 기울기는 a, 오른쪽 기울기는 1입니다. PyTorch와 TensorFlow를 따라 f′(0) = a로 정합니다. JAX(jax.nn.leaky_relu)는 1로 정합니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.nn.LeakyReLU', code: 'torch.nn.functional.leaky_relu(x, negative_slope)' },
    Keras: {
      name: 'keras.activations.leaky_relu',
      code: 'keras.activations.leaky_relu(x, negative_slope)',
      defaults: { negative_slope: 0.2 },
      note: {
        en: 'a = 0.2, but 0.3 in the layer keras.layers.LeakyReLU; the others have 0.01',
        ko: 'a = 0.2이지만 keras.layers.LeakyReLU 층은 0.3입니다. 다른 프레임워크는 0.01입니다',
      },
    },
    JAX: { name: 'jax.nn.leaky_relu', code: 'jax.nn.leaky_relu(x, negative_slope)' },
    ONNX: { name: 'LeakyRelu', note: { en: 'a is called alpha', ko: 'a의 이름이 alpha입니다' } },
  },
  source: {
    title: 'Maas, Hannun & Ng, Rectifier Nonlinearities, ICML 2013',
    url: 'https://ai.stanford.edu/~amaas/papers/relu_hybrid_icml2013_final.pdf',
  },
} satisfies Card

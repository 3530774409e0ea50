import type { Card, Definition, Layer } from '../activation.ts'

export default {
  id: 'identity',
  aliases: ['linear'],
  name: 'identity',
  family: 'other',
  slot: 8,
  params: {},
  f: (x) => x,
  df: (x) => (Number.isNaN(x) ? x : 1),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: () => [],
  turns: () => [[], [], []],
  range: () => [{ min: -Infinity, max: Infinity, minReached: false, maxReached: false }],
  ulps: { f: 0, df: 0, d2f: 0 },
} satisfies Definition

export const layer: Layer = (z, a, slopes, from, to) => {
  for (let i = from; i < to; i++) {
    a[i] = z[i] ?? 0
    slopes[i] = 1
  }
}

export const card = {
  formula: 'x',
  derivative: '1',
  names: ['linear', 'linear activation', 'no activation', '항등 함수', '선형 함수', '선형 활성화'],
  about: {
    en: 'Nothing at all: the output is the input. The usual last layer when a number is predicted (regression).',
    ko: '아무것도 하지 않고 입력을 그대로 내보냅니다. 수를 예측하는 회귀의 출력층에 흔히 씁니다.',
  },
  good: {
    en: 'Any number can come out, and the gradient passes unchanged.',
    ko: '어떤 수든 출력할 수 있고 기울기가 그대로 전해집니다.',
  },
  bad: {
    en: 'Between layers it is useless: linear layers one after another are one linear layer, which cannot solve XOR.',
    ko: '층 사이에서는 쓸모가 없습니다. 선형 층은 여러 개를 쌓아도 선형 층 하나와 같아 XOR를 풀 수 없습니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.nn.Identity', code: 'torch.nn.Identity()(x)' },
    Keras: {
      name: 'keras.activations.linear',
      code: 'keras.activations.linear(x)',
      note: { en: 'what a layer without activation has', ko: '층에 activation을 쓰지 않으면 이것입니다' },
    },
    JAX: { name: 'jax.nn.identity', code: 'jax.nn.identity(x)' },
    ONNX: { name: 'Identity' },
  },
  source: {
    title: 'PyTorch documentation, Identity',
    url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.Identity.html',
  },
} satisfies Card

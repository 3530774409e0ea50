import type { Card, Definition } from '../activation.ts'

export default {
  id: 'sparse_sigmoid',
  name: 'sparse sigmoid',
  family: 'sigmoidal',
  slot: 4,
  params: {},
  f: (x) => (x <= -1 ? 0 : x >= 1 ? 1 : (x + 1) / 2),
  df: (x) => (Number.isNaN(x) ? x : Math.abs(x) < 1 ? 0.5 : 0),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: () => [
    { x: -1, order: 1 },
    { x: 1, order: 1 },
  ],
  turns: () => [[], [], []],
  range: () => [{ min: 0, max: 1, minReached: true, maxReached: true }],
  ulps: { f: 0, df: 0, d2f: 0 },
} satisfies Definition

export const card = {
  formula: 'clip((x + 1) / 2, 0, 1)',
  derivative: 'abs(x) < 1 ? 1 / 2 : 0',
  names: ['sparse_sigmoid', 'sparse logistic', '희소 시그모이드', '스파스 시그모이드'],
  about: {
    en: 'A sigmoid that is exactly 0 up to −1 and exactly 1 from 1 on. It is the derivative of sparse plus, as the sigmoid is of softplus.',
    ko: '−1까지는 정확히 0, 1부터는 정확히 1인 시그모이드입니다. 시그모이드가 softplus의 도함수이듯, 이 함수는 sparse plus의 도함수입니다.',
  },
  good: {
    en: 'It gives probabilities of exactly 0 and 1: for two classes it is the sparsemax, as the sigmoid is the softmax.',
    ko: '정확히 0이나 1인 확률을 줍니다. 두 클래스의 softmax가 시그모이드이듯, 두 클래스의 sparsemax가 이 함수입니다.',
  },
  bad: {
    en: 'Its derivative is ½ between −1 and 1 and 0 elsewhere: beyond them only a loss made for it gives a gradient.',
    ko: '도함수가 −1과 1 사이에서는 ½이고 나머지에서는 0입니다. 그 밖에서는 이 함수에 맞춘 손실 함수를 써야 기울기가 생깁니다.',
  },
  conventions: {
    en: 'At ±1 the slope is ½ on one side and 0 on the other. It is taken as 0; jax.nn.sparse_sigmoid has ¼.',
    ko: '±1에서 한쪽 기울기는 ½, 다른 쪽 기울기는 0입니다. 여기서는 0으로 정하며, jax.nn.sparse_sigmoid는 ¼로 정합니다.',
  },
  frameworks: {
    Keras: { name: 'keras.activations.sparse_sigmoid', code: 'keras.activations.sparse_sigmoid(x)' },
    JAX: { name: 'jax.nn.sparse_sigmoid', code: 'jax.nn.sparse_sigmoid(x)' },
  },
  source: {
    title: 'Blondel et al., Learning with Fenchel-Young Losses, 2019',
    url: 'https://arxiv.org/abs/1901.02324',
  },
} satisfies Card

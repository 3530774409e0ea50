import type { Card, Definition } from '../activation.ts'

export default {
  id: 'absolute',
  aliases: ['abs'],
  name: 'absolute value',
  family: 'other',
  slot: 9,
  params: {},
  f: (x) => Math.abs(x),
  df: (x) => Math.sign(x),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: () => [{ x: 0, order: 1 }],
  turns: () => [[], [], []],
  range: () => [{ min: 0, max: Infinity, minReached: true, maxReached: false }],
  ulps: { f: 0, df: 0, d2f: 0 },
} satisfies Definition

export const card = {
  formula: 'abs(x)',
  derivative: 'sign(x)',
  names: ['abs', 'modulus', 'full-wave rectifier', '절댓값 함수', '절대값', '전파 정류'],
  about: {
    en: 'The distance from 0: the size of x stays, its sign is lost.',
    ko: '0까지의 거리입니다. 크기는 남고 부호는 사라집니다.',
  },
  good: {
    en: 'It is not monotone, so a single neuron solves XOR: |x₁ − x₂|. And its slope is 1 in size everywhere but at 0.',
    ko: '단조 함수가 아니어서 뉴런 하나로 XOR를 풉니다(|x₁ − x₂|). 기울기의 크기는 0만 빼고 어디서나 1입니다.',
  },
  bad: {
    en: 'x and −x become the same, and nothing is ever negative, so the mean of the outputs is above 0.',
    ko: 'x와 −x를 구별할 수 없고 음수가 나오지 않아 출력의 평균이 0보다 커집니다.',
  },
  conventions: {
    en: 'At 0 the slope is −1 from the left and 1 from the right. f′(0) = 0, as PyTorch and TensorFlow have it; JAX (jnp.abs) has 1.',
    ko: '0에서 왼쪽 기울기는 −1, 오른쪽 기울기는 1입니다. PyTorch와 TensorFlow를 따라 f′(0) = 0으로 정합니다. JAX(jnp.abs)는 1로 정합니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.abs', code: 'torch.abs(x)' },
    Keras: { name: 'keras.ops.abs', code: 'keras.ops.abs(x)' },
    JAX: { name: 'jax.numpy.abs', code: 'jnp.abs(x)' },
    ONNX: { name: 'Abs' },
  },
  source: {
    title: 'Jarrett et al., What is the best multi-stage architecture?, ICCV 2009',
    url: 'https://nyuscholars.nyu.edu/en/publications/what-is-the-best-multi-stage-architecture-for-object-recognition',
  },
} satisfies Card

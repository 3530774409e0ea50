import type { Card, Definition } from '../activation.ts'

export default {
  id: 'softsign',
  aliases: ['soft_sign'],
  name: 'softsign',
  family: 'sigmoidal',
  slot: 5,
  params: {},
  // From 10¹⁷ on it is 1 to the last place; the quotient would end as ∞/∞.
  f: (x) => (Math.abs(x) > 1e17 ? Math.sign(x) : x / (1 + Math.abs(x))),
  df: (x) => {
    const r = 1 / (1 + Math.abs(x))
    return r * r
  },
  d2f: (x) => {
    const r = 1 / (1 + Math.abs(x))
    return -2 * Math.sign(x) * r * r * r
  },
  breaks: () => [{ x: 0, order: 2 }],
  turns: () => [[], [], []],
  range: () => [{ min: -1, max: 1, minReached: false, maxReached: false }],
  ulps: { f: 1, df: 4, d2f: 6 },
} satisfies Definition

export const card = {
  formula: 'x / (1 + abs(x))',
  derivative: '1 / (1 + abs(x))^2',
  names: ['soft_sign', 'soft sign', 'Elliott', 'elliotsig', '소프트사인', '소프트 부호', '엘리엇 함수'],
  about: {
    en: 'Like tanh, but it nears ±1 far more slowly: f(3) is only 0.75, where tanh has 0.995.',
    ko: 'tanh와 비슷하지만 ±1에 훨씬 천천히 다가갑니다. x = 3에서 tanh는 0.995인데 이 함수는 0.75입니다.',
  },
  good: {
    en: 'Its slope falls off as 1/x², not exponentially: at 9 it is still 0.01, where tanh has 0.00000006. And it needs no exponential.',
    ko: '기울기가 지수적으로가 아니라 1/x²로 줄어듭니다. x = 9에서도 0.01이며, tanh는 0.00000006입니다. 지수 함수도 필요 없습니다.',
  },
  bad: {
    en: 'The slope falls at once on either side of 0 (at 1 it is ¼), so the gradient still shrinks from layer to layer. f″ jumps at 0.',
    ko: '0에서 조금만 벗어나도 기울기가 곧바로 줄어(x = 1에서 ¼) 층을 지날수록 기울기가 작아집니다. f″은 0에서 끊어집니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.nn.Softsign', code: 'torch.nn.functional.softsign(x)' },
    Keras: { name: 'keras.activations.softsign', code: 'keras.activations.softsign(x)' },
    JAX: { name: 'jax.nn.soft_sign', code: 'jax.nn.soft_sign(x)' },
    ONNX: { name: 'Softsign' },
  },
  source: { title: 'Glorot & Bengio, AISTATS 2010', url: 'https://proceedings.mlr.press/v9/glorot10a.html' },
} satisfies Card

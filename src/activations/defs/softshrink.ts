import type { Card, Definition } from '../activation.ts'

export default {
  id: 'softshrink',
  aliases: ['soft_shrink'],
  name: 'softshrink',
  family: 'shrinkage',
  slot: 4,
  params: { lambd: { symbol: 'λ', value: 0.5, min: 0.1, max: 3, step: 0.1 } },
  f: (x, { lambd = 0.5 }) => (x > lambd ? x - lambd : x < -lambd ? x + lambd : Number.isNaN(x) ? x : 0),
  df: (x, { lambd = 0.5 }) => (Number.isNaN(x) ? x : Math.abs(x) > lambd ? 1 : 0),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: ({ lambd = 0.5 }) => [
    { x: -lambd, order: 1 },
    { x: lambd, order: 1 },
  ],
  turns: () => [[], [], []],
  range: () => [{ min: -Infinity, max: Infinity, minReached: false, maxReached: false }],
  ulps: { f: 0, df: 0, d2f: 0 },
} satisfies Definition

export const card = {
  formula: 'x > lambd ? x - lambd : x < -lambd ? x + lambd : 0',
  derivative: 'abs(x) > lambd ? 1 : 0',
  names: ['soft shrinkage', 'soft thresholding', '소프트 슈링크', '소프트 임곗값', '연성 임계'],
  about: {
    en: 'Moves every number by λ towards 0, and what is smaller becomes 0: the soft threshold of denoising and of the lasso.',
    ko: '모든 값을 0 쪽으로 λ만큼 당기고, 그보다 작은 값은 0으로 만듭니다. 잡음 제거와 라쏘 회귀에 쓰는 소프트 임곗값 함수입니다.',
  },
  good: {
    en: 'Exact zeros for everything within ±λ, and unlike hardshrink it does not jump.',
    ko: '±λ 안의 값은 정확히 0이 되면서도 하드슈링크와 달리 끊어지지 않습니다.',
  },
  bad: {
    en: 'Large values are made smaller too, always by λ. Between −λ and λ the gradient is 0.',
    ko: '큰 값도 언제나 λ만큼 작아집니다. −λ와 λ 사이에서는 기울기가 0입니다.',
  },
  conventions: {
    en: 'At ±λ the slope is 0 from inside and 1 from outside. It is taken as 0 there, as PyTorch has it.',
    ko: '±λ에서 안쪽 기울기는 0, 바깥쪽 기울기는 1입니다. PyTorch를 따라 그 점에서는 0으로 정합니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.nn.Softshrink', code: 'torch.nn.functional.softshrink(x, lambd=lambd)' },
    Keras: {
      name: 'keras.activations.soft_shrink',
      code: 'keras.activations.soft_shrink(x, threshold=lambd)',
      note: { en: 'λ is called threshold', ko: 'λ를 threshold라고 부릅니다' },
    },
    ONNX: {
      name: 'Shrink',
      note: {
        en: 'with bias = λ; the default bias 0 gives hardshrink',
        ko: 'bias = λ로 써야 합니다. 기본값 0이면 하드슈링크가 됩니다',
      },
    },
  },
  source: { title: 'Donoho, IEEE Trans. Inf. Theory 1995', url: 'https://doi.org/10.1109/18.382009' },
} satisfies Card

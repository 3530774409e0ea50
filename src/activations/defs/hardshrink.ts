import type { Card, Definition, Interval } from '../activation.ts'

export default {
  id: 'hardshrink',
  aliases: ['hard_shrink'],
  name: 'hardshrink',
  family: 'shrinkage',
  slot: 3,
  params: { lambd: { symbol: 'λ', value: 0.5, min: 0.1, max: 3, step: 0.1 } },
  f: (x, { lambd = 0.5 }) => (Math.abs(x) <= lambd ? 0 : x),
  df: (x, { lambd = 0.5 }) => (Number.isNaN(x) ? x : Math.abs(x) > lambd ? 1 : 0),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: ({ lambd = 0.5 }) => [
    { x: -lambd, order: 0 },
    { x: lambd, order: 0 },
  ],
  turns: () => [[], [], []],
  range: ({ lambd = 0.5 }): readonly Interval[] => [
    { min: -Infinity, max: -lambd, minReached: false, maxReached: false },
    { min: 0, max: 0, minReached: true, maxReached: true },
    { min: lambd, max: Infinity, minReached: false, maxReached: false },
  ],
  ulps: { f: 0, df: 0, d2f: 0 },
} satisfies Definition

export const card = {
  formula: 'abs(x) > lambd ? x : 0',
  derivative: 'abs(x) > lambd ? 1 : 0',
  names: ['hard shrinkage', 'hard thresholding', '하드 슈링크', '하드 임곗값', '경성 임계'],
  about: {
    en: 'Keeps what is large and makes what is small 0: the hard threshold with which signals are freed from noise.',
    ko: '큰 값은 그대로 두고 작은 값은 0으로 만듭니다. 신호에서 잡음을 없앨 때 쓰는 하드 임곗값 함수입니다.',
  },
  good: {
    en: 'Exact zeros for everything within ±λ, and what passes is not changed.',
    ko: '±λ 안의 값은 정확히 0이 되고, 통과한 값은 바뀌지 않습니다.',
  },
  bad: {
    en: 'It jumps by λ at ±λ, so that a tiny change of x can change the output by λ. Between −λ and λ the gradient is 0.',
    ko: '±λ에서 λ만큼 끊어져, x가 아주 조금 변해도 출력이 λ만큼 달라질 수 있습니다. −λ와 λ 사이에서는 기울기가 0입니다.',
  },
  conventions: {
    en: 'At ±λ the function jumps and has no derivative. Its value there is 0, and so is the derivative, as PyTorch has both.',
    ko: '±λ에서 함수가 끊어져 미분할 수 없습니다. PyTorch를 따라 그 점에서 함숫값과 도함수를 모두 0으로 정합니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.nn.Hardshrink', code: 'torch.nn.functional.hardshrink(x, lambd=lambd)' },
    Keras: {
      name: 'keras.activations.hard_shrink',
      code: 'keras.activations.hard_shrink(x, threshold=lambd)',
      note: { en: 'λ is called threshold', ko: 'λ를 threshold라고 부릅니다' },
    },
    ONNX: { name: 'Shrink', note: { en: 'with its default bias, 0', ko: 'bias는 기본값 0으로 둡니다' } },
  },
  source: { title: 'Donoho & Johnstone, Biometrika 1994', url: 'https://doi.org/10.1093/biomet/81.3.425' },
} satisfies Card

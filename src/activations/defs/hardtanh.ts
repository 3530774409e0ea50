import type { Card, Definition } from '../activation.ts'

export default {
  id: 'hardtanh',
  aliases: ['hard_tanh'],
  name: 'hardtanh',
  family: 'sigmoidal',
  slot: 6,
  params: {
    min_val: { symbol: 'lo', value: -1, min: -5, max: -0.1, step: 0.1 },
    max_val: { symbol: 'hi', value: 1, min: 0.1, max: 5, step: 0.1 },
  },
  f: (x, { min_val = -1, max_val = 1 }) => Math.min(Math.max(x, min_val), max_val),
  df: (x, { min_val = -1, max_val = 1 }) => (Number.isNaN(x) ? x : x > min_val && x < max_val ? 1 : 0),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: ({ min_val = -1, max_val = 1 }) => [
    { x: min_val, order: 1 },
    { x: max_val, order: 1 },
  ],
  turns: () => [[], [], []],
  range: ({ min_val = -1, max_val = 1 }) => [{ min: min_val, max: max_val, minReached: true, maxReached: true }],
  ulps: { f: 0, df: 0, d2f: 0 },
} satisfies Definition

export const card = {
  formula: 'clip(x, min_val, max_val)',
  derivative: 'x <= min_val ? 0 : x >= max_val ? 0 : 1',
  names: [
    'hard tanh',
    'hard_tanh',
    'HardTanh',
    'clip',
    'clamp',
    'saturating linear',
    'satlins',
    '하드 탄젠트',
    '하드 하이퍼볼릭 탄젠트',
  ],
  about: {
    en: 'x itself, cut off at two limits (−1 and 1 by default): tanh drawn with three straight lines.',
    ko: 'x를 그대로 내보내되 두 한계(기본값 −1과 1)에서 자르는 함수입니다. tanh를 직선 세 개로 그린 셈입니다.',
  },
  good: {
    en: 'Two comparisons and no exponential; between the limits the gradient passes unchanged, and the output is bounded.',
    ko: '지수 함수 없이 비교 두 번이면 계산됩니다. 두 한계 사이에서는 기울기가 그대로 전해지고, 출력의 범위가 정해져 있습니다.',
  },
  bad: {
    en: 'Beyond the limits the derivative is exactly 0: a unit that is pushed there gets no gradient.',
    ko: '한계를 넘으면 도함수가 정확히 0이어서, 그곳으로 밀려난 뉴런에는 기울기가 전해지지 않습니다.',
  },
  conventions: {
    en: 'At the limits the slope is 1 inside and 0 outside. It is taken as 0, as PyTorch has it; jax.nn.hard_tanh has 1.',
    ko: '한계점에서 안쪽 기울기는 1, 바깥쪽 기울기는 0입니다. PyTorch를 따라 0으로 정하며, jax.nn.hard_tanh는 1로 정합니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.nn.Hardtanh', code: 'torch.nn.functional.hardtanh(x, min_val, max_val)' },
    Keras: {
      name: 'keras.activations.hard_tanh',
      note: { en: 'its limits are always −1 and 1', ko: '한계는 항상 −1과 1입니다' },
    },
    JAX: {
      name: 'jax.nn.hard_tanh',
      note: { en: 'its limits are always −1 and 1', ko: '한계는 항상 −1과 1입니다' },
    },
    ONNX: {
      name: 'Clip',
      note: {
        en: 'with min and max given; without them it cuts nothing off',
        ko: 'min과 max를 주어야 하며, 주지 않으면 자르지 않습니다',
      },
    },
  },
  source: {
    title: 'Collobert et al., Natural Language Processing (almost) from Scratch, 2011',
    url: 'https://arxiv.org/abs/1103.0398',
  },
} satisfies Card

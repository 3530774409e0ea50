import type { Card, Definition } from '../activation.ts'

export default {
  id: 'relu_squared',
  name: 'squared ReLU',
  family: 'rectifier',
  slot: 5,
  params: {},
  f: (x) => (x < 0 ? 0 : x * x),
  df: (x) => (x < 0 ? 0 : 2 * x),
  d2f: (x) => (Number.isNaN(x) ? x : x > 0 ? 2 : 0),
  breaks: () => [{ x: 0, order: 2 }],
  turns: () => [[], [], []],
  range: () => [{ min: 0, max: Infinity, minReached: true, maxReached: false }],
  ulps: { f: 0, df: 0, d2f: 0 },
} satisfies Definition

export const card = {
  formula: 'max(0, x)^2',
  derivative: '2 * max(0, x)',
  second: 'x > 0 ? 2 : 0',
  names: ['ReLU²', 'relu2', 'ReLU squared', 'Primer', '제곱 ReLU', '제곱 렐루'],
  about: {
    en: 'ReLU, squared: a search by computer for better Transformers (Primer, 2021) found it.',
    ko: 'ReLU를 제곱한 함수입니다. 더 나은 트랜스포머를 컴퓨터로 탐색하던 연구(Primer, 2021)에서 발견되었습니다.',
  },
  good: {
    en: 'No kink at 0: the slope rises from 0 without a jump. Exact zeros on the left stay, and nothing but a product is added.',
    ko: '0에서 꺾이지 않고 기울기가 0부터 이어서 커집니다. 왼쪽은 그대로 0이고, 계산은 곱셈 한 번만 늘어납니다.',
  },
  bad: {
    en: 'The slope 2x has no bound: f(10) = 100 and f′(10) = 20, so large inputs grow larger still. Units die as with ReLU.',
    ko: '기울기 2x에 한계가 없습니다. f(10) = 100, f′(10) = 20처럼 큰 입력은 더 커집니다. 뉴런이 죽는 문제는 ReLU와 같습니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.relu',
      code: 'torch.relu(x) ** 2',
      note: {
        en: 'no function of its own: relu, then squared. Hugging Face Transformers calls it relu2',
        ko: '전용 함수가 없어 relu를 제곱합니다. Hugging Face Transformers에서는 relu2라고 합니다',
      },
    },
  },
  source: { title: 'So et al., Primer, NeurIPS 2021', url: 'https://arxiv.org/abs/2109.08668' },
} satisfies Card

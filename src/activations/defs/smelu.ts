import type { Card, Definition } from '../activation.ts'

export default {
  id: 'smelu',
  name: 'SmeLU',
  family: 'smooth',
  slot: 8,
  params: { beta: { symbol: 'β', value: 1, min: 0.1, max: 5, step: 0.1 } },
  f: (x, { beta = 1 }) => {
    if (x <= -beta) return 0
    if (x >= beta) return x
    // Squaring would double the rounding of x + β.
    const sum = x + beta
    const low = Math.abs(x) > beta ? beta - (sum - x) : x - (sum - beta)
    return (sum * sum + 2 * sum * low) / (4 * beta)
  },
  df: (x, { beta = 1 }) => (x <= -beta ? 0 : x >= beta ? 1 : (x + beta) / (2 * beta)),
  d2f: (x, { beta = 1 }) => (Number.isNaN(x) ? x : Math.abs(x) < beta ? 0.5 / beta : 0),
  breaks: ({ beta = 1 }) => [
    { x: -beta, order: 2 },
    { x: beta, order: 2 },
  ],
  turns: () => [[], [], []],
  range: () => [{ min: 0, max: Infinity, minReached: true, maxReached: false }],
  ulps: { f: 2, df: 1, d2f: 1 },
} satisfies Definition

export const card = {
  formula: 'x <= -beta ? 0 : x >= beta ? x : (x + beta)^2 / (4 * beta)',
  derivative: 'x <= -beta ? 0 : x >= beta ? 1 : (x + beta) / (2 * beta)',
  names: ['Smooth ReLU', '스멜루', '매끄러운 ReLU'],
  about: {
    en: 'ReLU whose corner is replaced by a parabola from −β to β; with β = 1 it is sparse plus.',
    ko: 'ReLU의 꺾인 점을 −β부터 β까지의 포물선으로 바꾼 함수입니다. β = 1이면 sparse plus와 같습니다.',
  },
  good: {
    en: 'No corner, exact zeros and no exponential. Its authors found that training it twice gives models that disagree less than with ReLU.',
    ko: '꺾인 점이 없고 정확히 0을 출력하며 지수 계산이 필요 없습니다. 만든 사람들은 두 번 학습한 모델이 ReLU보다 서로 덜 다르다고 보고했습니다.',
  },
  bad: {
    en: 'Left of −β the gradient is 0, as with ReLU. β is one more number to choose: a small one is ReLU again.',
    ko: '−β보다 왼쪽에서는 ReLU처럼 기울기가 0입니다. 정해야 할 수 β가 하나 늘고, β가 작으면 다시 ReLU가 됩니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.where',
      note: { en: 'no function of its own', ko: '전용 함수가 없어 where로 씁니다' },
    },
  },
  source: { title: 'Shamir, Lin & Coviello, 2020', url: 'https://arxiv.org/abs/2010.09931' },
} satisfies Card

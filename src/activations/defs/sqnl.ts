import type { Card, Definition } from '../activation.ts'

export default {
  id: 'sqnl',
  name: 'SQNL',
  family: 'sigmoidal',
  slot: 6,
  params: {},
  f: (x) => (Math.abs(x) >= 2 ? Math.sign(x) : x * (1 - Math.abs(x) / 4)),
  df: (x) => (Math.abs(x) >= 2 ? 0 : 1 - Math.abs(x) / 2),
  d2f: (x) => (Math.abs(x) >= 2 ? 0 : -Math.sign(x) / 2),
  breaks: () => [
    { x: -2, order: 2 },
    { x: 0, order: 2 },
    { x: 2, order: 2 },
  ],
  turns: () => [[], [], []],
  range: () => [{ min: -1, max: 1, minReached: true, maxReached: true }],
  ulps: { f: 1, df: 0, d2f: 0 },
} satisfies Definition

export const card = {
  formula: 'abs(x) < 2 ? x - x * abs(x) / 4 : sign(x)',
  derivative: 'max(0, 1 - abs(x) / 2)',
  second: 'abs(x) < 2 ? -sign(x) / 2 : 0',
  names: ['square nonlinearity', 'square non-linearity', '제곱 비선형', '제곱 비선형 함수'],
  about: {
    en: 'tanh from two parabolas: it reaches ±1 exactly, at ±2, and its derivative is a triangle.',
    ko: '포물선 두 개로 만든 tanh입니다. x = ±2에서 정확히 ±1에 도달하며, 도함수는 삼각형 모양입니다.',
  },
  good: {
    en: 'A multiplication instead of an exponential: made for small processors. Its slope is 1 at 0 and never above 1.',
    ko: '지수 함수 대신 곱셈이면 되어서 작은 프로세서에 알맞습니다. 기울기는 0에서 1이고 1을 넘지 않습니다.',
  },
  bad: {
    en: 'Beyond ±2 its derivative is exactly 0: a unit that is pushed there gets no gradient, as with hardtanh.',
    ko: '±2를 넘으면 도함수가 정확히 0입니다. hardtanh처럼 그곳으로 밀려난 뉴런에는 기울기가 전해지지 않습니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.where',
      code: 'torch.where(x.abs() < 2, x - x * x.abs() / 4, x.sign())',
      note: { en: 'no function of its own: written with where', ko: '전용 함수가 없어 where로 씁니다' },
    },
  },
  source: { title: 'Wuraola & Patel, SQNL, IJCNN 2018', url: 'https://doi.org/10.1109/IJCNN.2018.8489043' },
} satisfies Card

import type { Card, Definition } from '../activation.ts'

/** √(x² + 1), where x² must not overflow. */
const root = (x: number): number => (Math.abs(x) > 1e150 ? Math.abs(x) : Math.sqrt(x * x + 1))

export default {
  id: 'bent_identity',
  name: 'bent identity',
  family: 'other',
  slot: 5,
  params: {},
  // √(x² + 1) − 1 = x² / (√(x² + 1) + 1): near 0 nothing cancels.
  f: (x) => (x === 0 || !Number.isFinite(x) ? x : x + (x / 2) * (x / (root(x) + 1))),
  df: (x) => (Math.abs(x) > 1e150 ? 1 + Math.sign(x) / 2 : 1 + (0.5 * x) / root(x)),
  d2f: (x) => {
    const r = 1 / root(x)
    return 0.5 * r * r * r
  },
  breaks: () => [],
  turns: () => [[], [], [0]],
  range: () => [{ min: -Infinity, max: Infinity, minReached: false, maxReached: false }],
  ulps: { f: 2, df: 1, d2f: 7 },
} satisfies Definition

export const card = {
  formula: '(sqrt(x^2 + 1) - 1) / 2 + x',
  derivative: 'x / (2 * sqrt(x^2 + 1)) + 1',
  names: ['bent line', '굽은 항등 함수', '휜 항등 함수'],
  about: {
    en: 'A line bent smoothly at 0: the slope goes from ½ far on the left through 1 at 0 to 1½ far on the right.',
    ko: '0에서 부드럽게 휜 직선입니다. 기울기가 왼쪽 끝의 ½에서 0의 1을 거쳐 오른쪽 끝의 1½까지 변합니다.',
  },
  good: {
    en: 'Smooth everywhere, and its slope is always between ½ and 1½: no unit saturates or dies.',
    ko: '어디서나 매끄럽고 기울기가 항상 ½과 1½ 사이라서 포화되거나 죽는 뉴런이 없습니다.',
  },
  bad: {
    en: 'Nearly a line, and in depth the slopes multiply: ten layers can make a gradient nearly 58 times as large, or a thousandth.',
    ko: '거의 직선에 가깝습니다. 층이 깊어지면 기울기가 곱해져, 열 층을 지나면 거의 58배가 되거나 천분의 일이 될 수 있습니다.',
  },
  frameworks: {
    JAX: {
      name: 'e3x.nn.bent_identity',
      note: {
        en: 'of E3x, a library on JAX; the frameworks themselves have no such function',
        ko: 'JAX로 만든 라이브러리 E3x의 함수입니다. 프레임워크 자체에는 없습니다',
      },
    },
  },
  source: {
    title: 'E3x documentation, bent_identity',
    url: 'https://e3x.readthedocs.io/stable/_autosummary/e3x.nn.activations.bent_identity.html',
  },
} satisfies Card

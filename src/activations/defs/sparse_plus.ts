import type { Card, Definition } from '../activation.ts'

export default {
  id: 'sparse_plus',
  name: 'sparse plus',
  family: 'smooth',
  slot: 6,
  params: {},
  f: (x) => {
    if (x <= -1) return 0
    if (x >= 1) return x
    // Squaring would double the rounding of x + 1.
    const sum = x + 1
    const low = x - (sum - 1)
    return (sum * sum + 2 * sum * low) / 4
  },
  df: (x) => (x <= -1 ? 0 : x >= 1 ? 1 : (x + 1) / 2),
  d2f: (x) => (Number.isNaN(x) ? x : Math.abs(x) < 1 ? 0.5 : 0),
  breaks: () => [
    { x: -1, order: 2 },
    { x: 1, order: 2 },
  ],
  turns: () => [[], [], []],
  range: () => [{ min: 0, max: Infinity, minReached: true, maxReached: false }],
  ulps: { f: 1, df: 0, d2f: 0 },
} satisfies Definition

export const card = {
  formula: 'x <= -1 ? 0 : x >= 1 ? x : (x + 1)^2 / 4',
  derivative: 'x <= -1 ? 0 : x >= 1 ? 1 : (x + 1) / 2',
  names: ['SparsePlus', '스파스 플러스', '희소 플러스'],
  about: {
    en: 'Softplus whose bend has an end: exactly 0 left of −1, exactly x right of 1, and a parabola between.',
    ko: '굽은 구간이 정해져 있는 소프트플러스입니다. −1보다 왼쪽은 정확히 0, 1보다 오른쪽은 정확히 x이고 그 사이는 포물선입니다.',
  },
  good: {
    en: 'Exact zeros as with ReLU, but no corner: the slope rises evenly from 0 at −1 to 1 at 1. No exponential is needed.',
    ko: 'ReLU처럼 정확히 0을 출력하면서도 꺾인 곳이 없습니다. 기울기가 −1에서 0, 1에서 1이 되도록 고르게 커집니다. 지수 계산도 필요 없습니다.',
  },
  bad: {
    en: 'Left of −1 the gradient is 0, so a unit can die there as with ReLU. The second derivative jumps at ±1.',
    ko: '−1보다 왼쪽에서는 기울기가 0이어서 ReLU처럼 뉴런이 죽을 수 있습니다. 이계도함수는 ±1에서 끊어집니다.',
  },
  frameworks: {
    Keras: { name: 'keras.activations.sparse_plus', code: 'keras.activations.sparse_plus(x)' },
    JAX: { name: 'jax.nn.sparse_plus', code: 'jax.nn.sparse_plus(x)' },
  },
  source: {
    title: 'JAX documentation, sparse_plus',
    url: 'https://docs.jax.dev/en/latest/_autosummary/jax.nn.sparse_plus.html',
  },
} satisfies Card

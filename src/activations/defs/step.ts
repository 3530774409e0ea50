import type { Card, Definition, Layer } from '../activation.ts'
import { isPositive, positivePart } from '../../math/unbranched.ts'

export default {
  id: 'step',
  name: 'step',
  family: 'threshold',
  slot: 0,
  params: { h0: { symbol: 'h₀', value: 0, min: 0, max: 1, step: 0.5 } },
  // NaN is not above 0, and so gives 0, as the array code `x > 0` does.
  f: (x, { h0 = 0 }) => (x > 0 ? 1 : x === 0 ? h0 : 0),
  df: (x) => (Number.isNaN(x) ? x : 0),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: () => [{ x: 0, order: 0 }],
  turns: () => [[], [], []],
  range: ({ h0 = 0 }) => [...new Set([0, h0, 1])].map((y) => ({ min: y, max: y, minReached: true, maxReached: true })),
  ulps: { f: 0, df: 0, d2f: 0 },
} satisfies Definition

export const layer: Layer = (z, a, slopes, from, to, { h0 = 0 }) => {
  for (let i = from; i < to; i++) {
    const x = z[i] ?? 0
    a[i] = x === 0 ? h0 : isPositive(positivePart(x))
    slopes[i] = 0
  }
}

export const card = {
  formula: 'x > 0 ? 1 : x == 0 ? h0 : 0',
  derivative: '0',
  names: ['Heaviside', 'unit step', 'binary step', '계단 함수', '헤비사이드', '단위 계단'],
  about: {
    en: 'The perceptron’s switch: fires or does not. Its derivative is 0, so gradient descent learns nothing through it.',
    ko: '퍼셉트론의 스위치입니다. 켜지거나 꺼질 뿐이고 도함수가 0이라서 경사 하강법으로는 학습할 수 없습니다.',
  },
  good: {
    en: 'A clear yes or no: gates such as AND and OR need nothing more.',
    ko: '출력이 0 아니면 1로 분명합니다. AND, OR 같은 게이트에는 이것으로 충분합니다.',
  },
  bad: {
    en: 'No gradient anywhere: layers before it never learn by backpropagation.',
    ko: '어디서나 기울기가 0이어서 역전파로는 앞 층이 전혀 학습되지 않습니다.',
  },
  conventions: {
    en: 'The step jumps at 0, so it has no derivative there; everywhere else the derivative is 0. torch.heaviside has no gradient at all.',
    ko: '계단 함수는 0에서 끊어져 있어 그 점에서 미분할 수 없고, 다른 모든 점에서 도함수는 0입니다. torch.heaviside는 기울기를 아예 계산하지 않습니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.heaviside',
      code: 'torch.heaviside(x, torch.tensor(h0, dtype=x.dtype))',
      differentiable: false,
      note: { en: 'values is taken at 0 and has no default', ko: 'values는 0에서의 값이며 기본값이 없습니다' },
    },
    JAX: { name: 'jax.numpy.heaviside', code: 'jnp.heaviside(x, h0)' },
  },
  source: { title: 'NIST DLMF §1.16(iv), Heaviside function', url: 'https://dlmf.nist.gov/1.16#iv' },
} satisfies Card

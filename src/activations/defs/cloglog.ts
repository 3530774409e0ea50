import type { Card, Definition } from '../activation.ts'
import { productError } from '../../math/exact-product.ts'
import { exp, timesExp } from '../../math/exp.ts'
import { expm1 } from '../../math/expm1.ts'
import { polynomial } from '../../math/polynomial.ts'

/** ln((3 + √5)/2), where the second derivative is largest and lowest. */
const BEND = 0.9624236501192069
/** Beyond it exp(−exp(x)) is 0. */
const FAR = 7
/** 1/3!, 1/4!, … of e^h − 1 = h + h²/2 + h³ (1/6 + h/24 + …). */
const SERIES = [1 / 6, 1 / 24, 1 / 120, 1 / 720, 1 / 5040]
/** Their number, and h is x/2¹⁰. */
const DOUBLINGS = 10

/**
 * exp(x) in two parts, for 0 ≤ x < 8, since exp(−exp(x)) magnifies an error of exp(x) by exp(x): the series of e^h − 1 at
 * h = x/2¹⁰, then (1 + u)² − 1 = u (2 + u) ten times.
 */
function exponential(x: number): readonly [e: number, low: number] {
  const h = x / 1024
  const square = h * h
  const rest = h * square * polynomial(SERIES, h)
  let [u, low] = sum(h, square / 2, productError(h, h, square) / 2 + rest)
  for (let i = 0; i < DOUBLINGS; i++) {
    const product = u * u
    const more = productError(u, u, product) + 2 * low * (1 + u)
    ;[u, low] = sum(2 * u, product, more)
  }
  return sum(1, u, low)
}

/** a + b + low with what rounding takes from it. */
function sum(a: number, b: number, low: number): readonly [number, number] {
  const s = a + b
  const back = s - a
  const rest = a - (s - back) + (b - back) + low
  const all = s + rest
  return [all, s - all + rest]
}

/** `factor` times exp(x − exp(x)). The factor goes in first, so that only the result is rounded to the subnormal numbers. */
function slope(x: number, factor: number): number {
  if (x >= FAR) return 0
  if (!(x > -FAR)) return exp(x) * exp(-exp(x)) * factor
  if (x < 0) return exp(x - exp(x)) * factor
  const [e, low] = exponential(x)
  return timesExp(e * factor, -e, -low)
}

export default {
  id: 'cloglog',
  name: 'complementary log-log',
  family: 'sigmoidal',
  slot: 9,
  params: {},
  f: (x) => -expm1(-exp(x)),
  df: (x) => slope(x, 1),
  d2f: (x) => (x > FAR ? -0 : slope(x, -expm1(x))),
  breaks: () => [],
  turns: () => [[], [0], [-BEND, BEND]],
  range: () => [{ min: 0, max: 1, minReached: false, maxReached: false }],
  ulps: { f: 1, df: 5, d2f: 5 },
} satisfies Definition

export const card = {
  formula: '1 - exp(-exp(x))',
  derivative: 'exp(x - exp(x))',
  numpy: '-np.expm1(-np.exp(x))',
  names: ['cloglog', 'complementary log log', 'c-log-log', 'Gompit', '보 로그-로그', '보완 로그-로그'],
  about: {
    en: 'A lopsided sigmoid from statistics: it leaves 0 slowly and reaches 1 fast. f(−2) is 0.13, f(0) is 0.63, f(2) is 0.999.',
    ko: '통계학에서 온 비대칭 시그모이드입니다. 0에서는 천천히 벗어나고 1에는 빨리 도달합니다. f(−2)는 0.13, f(0)은 0.63, f(2)는 0.999입니다.',
  },
  good: {
    en: 'The chance that at least one event happens when e^x are expected (Poisson): right for rare events and for survival data in intervals.',
    ko: '평균 e^x번 일어나는 사건(푸아송 분포)이 한 번 이상 일어날 확률입니다. 드문 사건이나 구간별 생존 자료에 알맞습니다.',
  },
  bad: {
    en: 'Its slope is at most 1/e = 0.37 and on the right it dies out doubly exponentially: at 3 it is 0.00000004.',
    ko: '기울기가 최대 1/e = 0.37이고, 오른쪽에서는 지수의 지수로 사라져 x = 3에서 0.00000004입니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.expm1',
      code: '-torch.expm1(-torch.exp(x))',
      note: { en: 'no function of its own: written with expm1', ko: '전용 함수가 없어 expm1로 씁니다' },
    },
    Keras: {
      name: 'keras.ops.expm1',
      code: '-keras.ops.expm1(-keras.ops.exp(x))',
      note: { en: 'no function of its own: written with expm1', ko: '전용 함수가 없어 expm1로 씁니다' },
    },
    JAX: {
      name: 'jax.numpy.expm1',
      code: '-jnp.expm1(-jnp.exp(x))',
      note: { en: 'no function of its own: written with expm1', ko: '전용 함수가 없어 expm1로 씁니다' },
    },
  },
  source: { title: 'Gomes & Ludermir, HIS 2008', url: 'https://ieeexplore.ieee.org/document/4626755/' },
} satisfies Card

import type { Card, Definition } from '../activation.ts'
import { polynomial } from '../../math/polynomial.ts'
import { cos, sin } from '../../math/sin-cos.ts'

/** sin x / x, its first and second derivative round 0 as series in −x²: k-th coefficients of 1/(2k + 1)! and what differentiating makes of them. */
const TERMS = 14
const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))
const SLOPE = Array.from({ length: TERMS }, (_, k) => (2 * k + 2) / factorial(2 * k + 3))
const CURVATURE = Array.from({ length: TERMS }, (_, k) => ((2 * k + 2) * (2 * k + 1)) / factorial(2 * k + 3))
/** |x| up to which the series are used. */
const NEAR = 1.75
/** Turns are listed up to here. */
const LISTED = 4096

const value = (x: number): number => (x === 0 ? 1 : Math.abs(x) === Infinity ? 0 : sin(x) / x)
const slope = (x: number): number => {
  if (Math.abs(x) < NEAR) return -x * polynomial(SLOPE, -x * x)
  return Math.abs(x) === Infinity ? 0 : (cos(x) - sin(x) / x) / x
}
const curvature = (x: number): number => {
  const a = Math.abs(x)
  if (a < NEAR) return -polynomial(CURVATURE, -x * x)
  if (a === Infinity) return 0
  const [s, c] = [sin(x), cos(x)]
  // The same twice: before the root the first is less rounded, behind it the second.
  return a < 1.9 ? (-s / x) * (1 - 2 / (x * x)) - (2 * c) / (x * x) : -(s + (2 * (c - s / x)) / x) / x
}
/** x⁴/… of no use near 0, where it is odd and has its one root. */
const third = (x: number): number =>
  (-cos(x) + (3 * sin(x)) / x + (6 * cos(x)) / (x * x) - (6 * sin(x)) / (x * x * x)) / x

export default {
  id: 'sinc',
  name: 'sinc',
  family: 'other',
  slot: 6,
  params: {},
  f: value,
  df: slope,
  d2f: curvature,
  breaks: () => [],
  turns: () => {
    turns ??= [[0, slope] as const, [null, curvature] as const, [0, third] as const].map(([middle, f]) => {
      const right = roots(f)
      return [...right.map((x) => -x).toReversed(), ...(middle === null ? [] : [middle]), ...right]
    })
    const [f = [], df = [], d2f = []] = turns
    return [f, df, d2f]
  },
  known: LISTED,
  range: () => [{ min: -0.21723362821122166, max: 1, minReached: true, maxReached: true }],
  // Near their roots f′ and f″ are the difference of two numbers that have been rounded.
  ulps: { f: 1, df: 2, d2f: 2, absolute: 1e-16 },
} satisfies Definition

export const card = {
  formula: 'x != 0 ? sin(x) / x : 1',
  derivative: 'x != 0 ? (x * cos(x) - sin(x)) / x^2 : 0',
  second: 'abs(x) > 1 / 100 ? ((2 - x^2) * sin(x) - 2 * x * cos(x)) / x^3 : x^2 / 10 - 1 / 3',
  names: ['cardinal sine', 'sinus cardinalis', 'unnormalized sinc', '싱크 함수', '카디널 사인', '싱크'],
  about: {
    en: 'A sine that dies away as 1/x: 1 at 0, 0 at every other multiple of π, lowest at ±4.49 with −0.217.',
    ko: '1/x로 잦아드는 사인 함수입니다. 0에서 1, π의 다른 배수마다 0이고, ±4.49에서 가장 낮은 −0.217이 됩니다.',
  },
  good: {
    en: 'Both a bump and a wave: a unit answers most to inputs near 0 and a little to many others. Smooth everywhere, also at 0.',
    ko: '봉우리이면서 물결입니다. 뉴런이 0 근처의 입력에 가장 크게, 다른 많은 입력에 조금씩 반응합니다. 0을 포함해 어디서나 매끄럽습니다.',
  },
  bad: {
    en: 'Its slope is at most 0.44 and changes sign again and again: training meets many poor minima. It is rarely used.',
    ko: '기울기의 크기가 최대 0.44이고 부호가 계속 바뀌어, 학습 중에 나쁜 극솟값을 많이 만납니다. 실제로는 거의 쓰이지 않습니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.special.sinc',
      code: 'torch.special.sinc(x / torch.pi)',
      note: { en: 'it is sin(πx)/(πx): divide x by π first', ko: 'sin(πx)/(πx)를 계산하므로 x를 먼저 π로 나눕니다' },
    },
    Keras: {
      name: 'keras.ops.sinc',
      note: { en: 'in the newest versions; it is sin(πx)/(πx)', ko: '최신 버전에만 있으며 sin(πx)/(πx)를 계산합니다' },
    },
    JAX: {
      name: 'jax.numpy.sinc',
      code: 'jnp.sinc(x / jnp.pi)',
      note: { en: 'it is sin(πx)/(πx): divide x by π first', ko: 'sin(πx)/(πx)를 계산하므로 x를 먼저 π로 나눕니다' },
    },
  },
  source: {
    title: 'NumPy documentation, sinc',
    url: 'https://numpy.org/doc/stable/reference/generated/numpy.sinc.html',
  },
} satisfies Card

let turns: readonly (readonly number[])[] | undefined

/** The sign changes of f right of 0 up to LISTED, each halved down to two neighbouring doubles. */
function roots(f: (x: number) => number): readonly number[] {
  const found: number[] = []
  for (let a = 0.5; a < LISTED; a += 0.5) {
    if (f(a) < 0 === f(a + 0.5) < 0) continue
    let [lo, hi] = [a, a + 0.5]
    for (let mid = (lo + hi) / 2; mid > lo && mid < hi; mid = (lo + hi) / 2) {
      if (f(mid) < 0 === f(lo) < 0) lo = mid
      else hi = mid
    }
    found.push(hi)
  }
  return found
}

import type { Card, Definition } from '../activation.ts'

/** √(x² + b), where x² must not overflow. */
const root = (x: number, b: number): number => (Math.abs(x) > 1e150 ? Math.abs(x) : Math.sqrt(x * x + b))

/** Far enough to the left for x to cancel much of √(x² + b). */
const cancels = (x: number, b: number): boolean => x < 0 && 4 * x * x > b

/** (x + √(x² + b))/2; where that cancels, b / (2 (√(x² + b) − x)). Halves first: no sum overflows. */
const value = (x: number, b: number): number =>
  cancels(x, b) ? b / 4 / (root(x, b) / 2 - x / 2) : x / 2 + root(x, b) / 2

export default {
  id: 'squareplus',
  name: 'squareplus',
  family: 'smooth',
  slot: 4,
  params: { b: { symbol: 'b', value: 4, min: 0, max: 10, step: 0.1 } },
  // With b = 0 it is ReLU, and half-way between its slopes at 0.
  f: (x, { b = 4 }) => (x === -Infinity ? 0 : b === 0 ? Math.max(x, 0) : value(x, b)),
  df: (x, { b = 4 }) => {
    if (Math.abs(x) === Infinity) return x > 0 ? 1 : 0
    if (b === 0) return (1 + Math.sign(x)) / 2
    return cancels(x, b) ? value(x, b) / root(x, b) : 0.5 + 0.5 * (x / root(x, b))
  },
  d2f: (x, { b = 4 }) => {
    if (b === 0) return Number.isNaN(x) ? x : 0
    const r = 1 / root(x, b)
    return (b / 2) * r * r * r
  },
  breaks: ({ b = 4 }) => (b === 0 ? [{ x: 0, order: 1 }] : []),
  turns: ({ b = 4 }) => [[], [], b === 0 ? [] : [0]],
  range: ({ b = 4 }) => [{ min: 0, max: Infinity, minReached: b === 0, maxReached: false }],
  ulps: { f: 2, df: 4, d2f: 7 },
} satisfies Definition

export const card = {
  formula: '(x + sqrt(x^2 + b)) / 2',
  derivative: '(1 + x / sqrt(x^2 + b)) / 2',
  names: ['SquarePlus', '스퀘어플러스'],
  about: {
    en: 'Shaped like softplus but made with a square root, without an exponential. At 0 it is √b / 2, which is 1 for b = 4.',
    ko: '소프트플러스와 닮았지만 지수 대신 제곱근으로 만든 함수입니다. 0에서의 값은 √b / 2이고, b = 4이면 1입니다.',
  },
  good: {
    en: 'Nothing but a square, a root and sums: cheap, and in single precision x² overflows only beyond 10¹⁹, an exponential at 89. For b > 0 the slope is never 0.',
    ko: '제곱, 제곱근, 덧셈이면 되므로 계산이 가볍습니다. 단정밀도에서 지수는 89에서 넘치지만 x²은 10¹⁹을 넘어야 넘칩니다. b > 0이면 기울기가 0이 되지 않습니다.',
  },
  bad: {
    en: 'It nears 0 slowly, as b / (4|x|): at −5 it is still 0.19 for b = 4, where softplus is 0.007.',
    ko: '0에 b / (4|x|)로 느리게 가까워집니다. b = 4일 때 −5에서 아직 0.19인데, 소프트플러스는 0.007입니다.',
  },
  conventions: {
    en: 'With b = 0 it is ReLU, with a corner at 0. The slope there is then ½, half-way between 0 and 1. PyTorch and JAX, which differentiate the square root, get 0 · ∞ there: NaN.',
    ko: 'b = 0이면 ReLU와 같아져 0에서 꺾입니다. 이때 0에서의 기울기는 0과 1의 중간인 ½로 정합니다. 제곱근을 그대로 미분하는 PyTorch와 JAX에서는 0 · ∞ 꼴이 되어 NaN이 나옵니다.',
  },
  frameworks: {
    Keras: { name: 'keras.activations.squareplus', code: 'keras.activations.squareplus(x, b=b)' },
    JAX: { name: 'jax.nn.squareplus', code: 'jax.nn.squareplus(x, b=b)' },
  },
  source: { title: 'Barron, 2021', url: 'https://arxiv.org/abs/2112.11687' },
} satisfies Card

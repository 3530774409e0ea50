import type { Card, Definition } from '../activation.ts'
import { exp, timesExp } from '../../math/exp.ts'
import { oneMinusZTanh, SWISH_TURNS } from '../../math/swish.ts'
import { tanh } from '../../math/tanh.ts'

/** Where x tanh x = 1, and where the second derivative is lowest. */
const BEND = SWISH_TURNS.df / 2
const OUTER = SWISH_TURNS.d2f / 2

export default {
  id: 'lisht',
  name: 'LiSHT',
  family: 'smooth',
  slot: 5,
  params: {},
  f: (x) => x * tanh(x),
  df: (x) => {
    if (Math.abs(x) > 400) return Math.sign(x)
    const e = exp(-2 * Math.abs(x))
    return tanh(x) + x * ((4 * e) / (1 + e * (2 + e)))
  },
  d2f: (x) => {
    if (Math.abs(x) > 400) return -0
    const h = -2 * Math.abs(x)
    const e = exp(h)
    return timesExp((8 * oneMinusZTanh(x)) / (1 + e * (2 + e)), h)
  },
  breaks: () => [],
  turns: () => [[0], [-BEND, BEND], [-OUTER, 0, OUTER]],
  range: () => [{ min: 0, max: Infinity, minReached: true, maxReached: false }],
  ulps: { f: 2, df: 2, d2f: 6 },
} satisfies Definition

export const card = {
  formula: 'x * tanh(x)',
  derivative: 'tanh(x) + x * (1 - tanh(x)^2)',
  names: ['linearly scaled hyperbolic tangent', 'x tanh x', '리시트'],
  about: {
    en: 'x times tanh x: the absolute value with a round tip. Negative and positive inputs give the same output.',
    ko: 'x에 tanh x를 곱한 함수로, 끝이 둥근 절댓값 모양입니다. 음수와 양수 입력이 같은 값을 냅니다.',
  },
  good: {
    en: 'A large negative input counts as much as a large positive one: the slope nears −1 on the left and 1 on the right.',
    ko: '큰 음수도 큰 양수만큼 반영됩니다. 기울기가 왼쪽에서는 −1, 오른쪽에서는 1에 가까워집니다.',
  },
  bad: {
    en: 'It forgets the sign of x, its output is never negative, and the gradient is 0 at 0. The slope reaches ±1.2 at ±1.2.',
    ko: 'x의 부호가 사라지고 출력이 음수가 되지 않으며 0에서 기울기가 0입니다. ±1.2에서 기울기가 ±1.2로 가장 가파릅니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.tanh',
      code: 'x * torch.tanh(x)',
      note: {
        en: 'no function of its own: written with tanh. TensorFlow Addons had tfa.activations.lisht',
        ko: '전용 함수가 없어 tanh로 씁니다. TensorFlow Addons에는 tfa.activations.lisht가 있었습니다',
      },
    },
  },
  source: { title: 'Roy et al., 2019', url: 'https://arxiv.org/abs/1901.05894' },
} satisfies Card

import type { Card, Definition } from '../activation.ts'
import { timesGauss } from '../../math/gauss.ts'

/** √½ in two parts. */
const BEND = Math.SQRT1_2
const BEND_LOW = -4.833646656726457e-17
/** √(3/2) */
const OUTER = 1.224744871391589

export default {
  id: 'gaussian',
  name: 'Gaussian',
  family: 'other',
  slot: 7,
  params: {},
  f: (x) => timesGauss(1, x, 1),
  df: (x) => timesGauss(-2 * x, x, 1),
  // (4x² − 2) e^(−x²), the first factor split at its roots.
  d2f: (x) => {
    const a = Math.abs(x)
    return a > 60 ? 0 : timesGauss(4 * (a + BEND) * (a - BEND - BEND_LOW), x, 1)
  },
  breaks: () => [],
  turns: () => [[0], [-BEND, BEND], [-OUTER, 0, OUTER]],
  range: () => [{ min: 0, max: 1, minReached: false, maxReached: true }],
  ulps: { f: 2, df: 2, d2f: 4 },
} satisfies Definition

export const card = {
  formula: 'exp(-x^2)',
  derivative: '-2 * x * exp(-x^2)',
  names: [
    'bell curve',
    'radial basis function',
    'RBF',
    'radbas',
    '가우시안',
    '가우스 함수',
    '정규분포 곡선',
    '방사 기저 함수',
  ],
  about: {
    en: 'A bell: 1 at 0 and nearly 0 beyond ±2. A unit answers to inputs near one place only, as in radial basis networks.',
    ko: '종 모양 곡선입니다. 0에서 1이고 ±2를 넘으면 거의 0입니다. 방사 기저 함수(RBF) 신경망처럼 뉴런이 한곳 근처의 입력에만 반응합니다.',
  },
  good: {
    en: 'It rises and falls, so a single neuron can solve XOR, which no rising function can do alone.',
    ko: '올라갔다가 내려오므로 뉴런 하나로 XOR를 풀 수 있습니다. 계속 오르기만 하는 함수로는 뉴런 하나로 풀 수 없습니다.',
  },
  bad: {
    en: 'Far from 0 there is no gradient (0.0007 at 3), and two inputs share each output: where units start decides what they can learn.',
    ko: '0에서 멀면 기울기가 거의 없고(x = 3에서 0.0007), 같은 출력을 내는 입력이 둘씩 있습니다. 그래서 초깃값에 따라 학습 결과가 달라집니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.exp',
      code: 'torch.exp(-x ** 2)',
      note: { en: 'no function of its own: written with exp', ko: '전용 함수가 없어 exp로 씁니다' },
    },
  },
  source: { title: 'Moody & Darken, Neural Computation, 1989', url: 'https://doi.org/10.1162/neco.1989.1.2.281' },
} satisfies Card

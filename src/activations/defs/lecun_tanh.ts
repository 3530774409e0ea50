import type { Card, Definition } from '../activation.ts'
import { productError } from '../../math/exact-product.ts'
import { timesExp } from '../../math/exp.ts'
import { expm1 } from '../../math/expm1.ts'
import { tanh } from '../../math/tanh.ts'

/** Scaled so that f(±1) = ±1 and the second derivative is largest at ±1. */
const HEIGHT = 1.7159
/** Where the second derivative is largest. */
const BEND = 0.9877184226936127

/** exp(−4|x|/3) with the rounding of 4|x|/3. */
function decay(x: number): number {
  if (Math.abs(x) > 1000) return 0
  const a = 4 * Math.abs(x)
  const third = a / 3
  const product = 3 * third
  const low = (a - product - productError(3, third, product)) / 3
  return timesExp(1, -third, -low)
}

export default {
  id: 'lecun_tanh',
  name: 'LeCun tanh',
  family: 'sigmoidal',
  slot: 8,
  params: {},
  f: (x) => HEIGHT * tanh((2 * x) / 3),
  df: (x) => {
    const e = decay(x)
    return (((8 * HEIGHT) / 3) * e) / (1 + e * (2 + e))
  },
  d2f: (x) => {
    const e = decay(x)
    const rise = expm1((-4 * Math.abs(x)) / 3)
    return (((32 * HEIGHT) / 9) * Math.sign(x) * rise * e) / (1 + e * (3 + e * (3 + e)))
  },
  breaks: () => [],
  turns: () => [[], [0], [-BEND, BEND]],
  range: () => [{ min: -HEIGHT, max: HEIGHT, minReached: false, maxReached: false }],
  ulps: { f: 3, df: 4, d2f: 4 },
} satisfies Definition

export const card = {
  formula: '1.7159 * tanh(2 * x / 3)',
  derivative: '2 * 1.7159 / (3 * cosh(2 * x / 3)^2)',
  names: ['scaled tanh', 'LeCun’s tanh', 'stanh', '르쿤 tanh', '르쿤 탄젠트', '스케일 조정 tanh'],
  about: {
    en: 'tanh scaled so that f(1) is 1 and f(−1) is −1: usual inputs keep about their size from layer to layer.',
    ko: 'f(1)은 1, f(−1)은 −1이 되도록 크기를 조정한 tanh입니다. 보통 크기의 입력은 층을 지나도 크기가 거의 유지됩니다.',
  },
  good: {
    en: 'Targets of ±1 lie where it bends most, not at its limits of ±1.7159: units need not saturate to reach them. Its slope at 0 is 1.14.',
    ko: '목푯값 ±1이 극한값 ±1.7159가 아니라 가장 많이 휘는 곳에 놓여서, 뉴런이 포화되지 않고도 도달할 수 있습니다. 0에서의 기울기는 1.14입니다.',
  },
  bad: {
    en: 'It saturates like tanh: beyond ±4 its slope is below 0.03. Normalization layers have since taken over the job of its scale.',
    ko: 'tanh처럼 포화되어 ±4를 넘으면 기울기가 0.03보다 작습니다. 크기를 맞추는 일은 이제 정규화 층이 대신합니다.',
  },
  frameworks: {
    ONNX: {
      name: 'ScaledTanh',
      note: {
        en: 'only inside RNN, GRU and LSTM, with alpha = 1.7159 and beta = 2/3',
        ko: 'RNN, GRU, LSTM 안에서만 쓸 수 있으며 alpha = 1.7159, beta = 2/3으로 둡니다',
      },
    },
  },
  source: { title: 'LeCun et al., Efficient BackProp, 1998', url: 'https://doi.org/10.1007/3-540-49430-8_2' },
} satisfies Card

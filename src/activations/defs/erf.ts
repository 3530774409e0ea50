import type { Card, Definition } from '../activation.ts'
import { timesGauss } from '../../math/gauss.ts'
import { erf } from '../../math/normal.ts'

const TWO_OVER_SQRT_PI = 1.1283791670955126

export default {
  id: 'erf',
  name: 'erf',
  family: 'sigmoidal',
  slot: 7,
  params: {},
  f: erf,
  df: (x) => timesGauss(TWO_OVER_SQRT_PI, x, 1),
  d2f: (x) => timesGauss(-2 * TWO_OVER_SQRT_PI * x, x, 1),
  breaks: () => [],
  turns: () => [[], [0], [-Math.SQRT1_2, Math.SQRT1_2]],
  range: () => [{ min: -1, max: 1, minReached: false, maxReached: false }],
  ulps: { f: 1, df: 2, d2f: 3 },
} satisfies Definition

export const card = {
  formula: 'erf(x)',
  derivative: '2 / sqrt(pi) * exp(-x^2)',
  names: ['error function', 'Gauss error function', '오차 함수', '가우스 오차 함수', '에러 함수'],
  about: {
    en: 'The area under the bell curve 2/√π · e^(−t²) from 0 to x: the S inside the exact GELU, which is ½x(1 + erf(x/√2)).',
    ko: '종 모양 곡선 2/√π · e^(−t²)의 0부터 x까지의 넓이입니다. 정확한 GELU인 ½x(1 + erf(x/√2))에 들어 있는 S자 곡선입니다.',
  },
  good: {
    en: 'Smooth and centred on 0, and Gaussian inputs can be averaged over it exactly: theory of wide networks likes to use it.',
    ko: '매끄럽고 출력의 중심이 0입니다. 정규분포를 따르는 입력에 대한 평균을 정확히 구할 수 있어서 넓은 신경망의 이론에 자주 쓰입니다.',
  },
  bad: {
    en: 'It saturates faster than tanh: its slope is 1.13 at 0, but 0.02 at 2 and 0.0001 at 3.',
    ko: 'tanh보다 빨리 포화됩니다. 기울기가 0에서는 1.13이지만 2에서는 0.02, 3에서는 0.0001입니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.erf', code: 'torch.erf(x)' },
    Keras: { name: 'keras.ops.erf', code: 'keras.ops.erf(x)' },
    JAX: { name: 'jax.scipy.special.erf', code: 'jax.scipy.special.erf(x)' },
    ONNX: { name: 'Erf' },
  },
  source: { title: 'NIST DLMF §7.2(i), Error functions', url: 'https://dlmf.nist.gov/7.2#i' },
} satisfies Card

import type { Card, Definition } from '../activation.ts'
import { exp, timesExp } from '../../math/exp.ts'
import { expm1 } from '../../math/expm1.ts'
import { polynomial } from '../../math/polynomial.ts'

/** Where the derivative is 0, in two parts, and exp of it. */
const ROOT = -1.1924312145154952
const ROOT_LOW = -4.8484829848031044e-17
const E_ROOT = 0.3034825352815289
/** Where the second derivative is 0, in two parts, and its series from there, divided by the distance, up to `width` away. */
const BENDS = [
  {
    width: 0.8,
    at: -2.256376396360793,
    low: -1.0703174875019247e-16,
    series: [
      0.1087544107316427, 0.09898193805255845, 0.03736189561023729, 0.0033540526593358656, -0.0038604939351885035,
      -0.0024800681093348972, -0.0007927886724151612, -0.00010538381919441825, 3.978333053181792e-5,
      3.223849682817715e-5, 1.164639882696848e-5, 2.197227454126027e-6, -1.9166305614200267e-7, -3.288683703715093e-7,
      -1.3816866416595665e-7, -3.1791598278067604e-8, -9.035005686285092e-10, 2.788919969165597e-9,
      1.3934565933195562e-9, 3.7412720274979973e-10, 3.7562079972324116e-11, -2.0904509111175655e-11,
      -1.370517960566834e-11, -3.134791315502237e-12,
    ],
  },
  {
    width: 0.7,
    at: 1.4905711794854284,
    low: 7.126036715834263e-17,
    series: [
      -0.23069451159746054, 0.28127277803034306, -0.07970735516542533, -0.06665173991852784, 0.05998888116276764,
      -0.008932244292082045, -0.011535248884592243, 0.007002748870271815, -0.00026852183474812026,
      -0.0014013096665456454, 0.000608270082194345, 4.585027989436953e-5, -0.00013717549164407304, 4.342897793267151e-5,
      9.503001357268153e-6, -1.1637186685893871e-5, 2.597125076117244e-6, 1.1461429191666758e-6, -8.929767447636468e-7,
      1.2058655947830474e-7, 1.2042919029554385e-7, -5.960881623587202e-8, -5.160405390843054e-9, 8.063711820738982e-9,
    ],
  },
] as const

export default {
  id: 'mish',
  name: 'Mish',
  family: 'smooth',
  slot: 9,
  params: {},
  // tanh(ln(1 + e^x)) = e^x (e^x + 2) / (e^x (e^x + 2) + 2); on the right in e^−x, so that nothing overflows, on the left
  // e^x (1 − what is small).
  f: (x) => {
    if (x >= 0) {
      if (x > 50) return x
      const n = exp(-x)
      return (x * (1 + 2 * n)) / (1 + 2 * n * (1 + n))
    }
    if (x < -800) return -0
    const e = exp(x)
    return timesExp(x * (1 - (e * (1 + e)) / (e * (e + 2) + 2)), x)
  },
  // e^x w / (e^2x + 2 e^x + 2)² with w = 4 (x + 1) + e^x (4x + 6) + 4 e^2x + e^3x, on the left written round its root: each term has the sign of t.
  df: (x) => {
    if (x >= 0) {
      if (x > 60) return 1
      const n = exp(-x)
      const p = 1 + n
      const k = 1 + 2 * n * p
      return ((1 + 2 * n) * k + 4 * x * n * n * p) / (k * k)
    }
    if (x < -800) return -0
    const t = x - ROOT - ROOT_LOW
    const m = expm1(t)
    const e = E_ROOT * (1 + m)
    const k = e * (e + 2) + 2
    const square = E_ROOT * E_ROOT
    const w =
      4 * t +
      4 * square * m * (m + 2) +
      square * E_ROOT * m * (m * (m + 3) + 3) +
      4 * t * e +
      (4 * ROOT + 6) * E_ROOT * m
    return timesExp(w / (k * k), x)
  },
  d2f: (x) => {
    for (const { at, low, series, width } of BENDS) {
      const t = x - at - low
      if (Math.abs(t) < width) return t * polynomial(series, t)
    }
    if (x >= 0) {
      if (x > 800) return -0
      const n = exp(-x)
      const k = 1 + 2 * n * (1 + n)
      const w = 2 * (1 + n * (3 + n * (4 + 2 * n))) + x * (-2 + n * (-3 + n * (2 + 2 * n)))
      return timesExp((4 * w) / (k * k * k), -2 * x)
    }
    if (x < -800) return -0
    const e = exp(x)
    const k = e * (e + 2) + 2
    const w = 2 * (2 + e * (4 + e * (3 + e))) + x * (2 + e * (2 + e * (-3 - 2 * e)))
    return timesExp((4 * w) / (k * k * k), x)
  },
  breaks: () => [],
  turns: () => [[ROOT], BENDS.map(({ at }) => at), [-3.2673378465204044, -0.08793443131491421, 2.114842563020877]],
  range: () => [{ min: -0.3088434130172504, max: Infinity, minReached: true, maxReached: false }],
  ulps: { f: 4, df: 6, d2f: 8 },
} satisfies Definition

export const card = {
  formula: 'x * tanh(softplus(x))',
  derivative: 'tanh(softplus(x)) + x * sigmoid(x) * (1 - tanh(softplus(x))^2)',
  names: ['미시', '미쉬'],
  about: {
    en: 'x times tanh of softplus: close to SiLU, a little steeper at 0. The object detector YOLOv4 uses it.',
    ko: 'x에 소프트플러스의 tanh를 곱한 함수입니다. SiLU와 비슷하지만 0에서 조금 더 가파릅니다. 물체 검출 모델 YOLOv4에서 씁니다.',
  },
  good: {
    en: 'Smooth everywhere, and around 0 a negative input still has a gradient: the slope at 0 is 0.6.',
    ko: '어디서나 매끄럽고, 0 근처에서는 음수 입력에도 기울기가 남습니다. 0에서의 기울기는 0.6입니다.',
  },
  bad: {
    en: 'Costs an exponential, a logarithm and a tanh as it stands. Not monotone: it falls until −1.19, where it is −0.309. Its slope reaches 1.088 at 1.49.',
    ko: '식 그대로라면 지수, 로그, tanh를 모두 계산해야 합니다. 단조 함수가 아니라 −1.19에서 −0.309까지 내려갔다가 올라갑니다. 기울기는 1.49에서 1.088로 가장 큽니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.nn.Mish', code: 'torch.nn.functional.mish(x)' },
    Keras: { name: 'keras.activations.mish', code: 'keras.activations.mish(x)' },
    JAX: { name: 'jax.nn.mish', code: 'jax.nn.mish(x)' },
    ONNX: { name: 'Mish' },
  },
  source: { title: 'Misra, 2019', url: 'https://arxiv.org/abs/1908.08681' },
} satisfies Card

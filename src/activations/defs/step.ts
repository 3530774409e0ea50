import type { Activation } from '../activation.ts'

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
  range: ({ h0 = 0 }) => ({ min: 0, max: 1, minReached: true, maxReached: true, values: [0, h0, 1] }),
  conventions: {
    en: 'The step jumps at 0, so it has no derivative there; everywhere else the derivative is 0. torch.heaviside has no gradient at all.',
    ko: '계단 함수는 0에서 끊어져 있어 그 점에서 미분할 수 없고, 다른 모든 점에서 도함수는 0입니다. torch.heaviside는 기울기를 아예 계산하지 않습니다.',
  },
  formula:
    '<mrow><mi>H</mi><mrow><mo>(</mo><mi>x</mi><mo>)</mo></mrow><mo>=</mo><mrow><mo>{</mo><mtable columnalign="left"><mtr><mtd><mn>0</mn></mtd><mtd><mi>x</mi><mo>&lt;</mo><mn>0</mn></mtd></mtr><mtr><mtd><msub><mi>h</mi><mn>0</mn></msub></mtd><mtd><mi>x</mi><mo>=</mo><mn>0</mn></mtd></mtr><mtr><mtd><mn>1</mn></mtd><mtd><mi>x</mi><mo>&gt;</mo><mn>0</mn></mtd></mtr></mtable></mrow></mrow>',
  derivative:
    '<mrow><msup><mi>H</mi><mo>′</mo></msup><mrow><mo>(</mo><mi>x</mi><mo>)</mo></mrow><mo>=</mo><mn>0</mn><mspace width="1em"></mspace><mrow><mo>(</mo><mi>x</mi><mo>≠</mo><mn>0</mn><mo>)</mo></mrow></mrow>',
  frameworks: {
    PyTorch: {
      name: 'torch.heaviside(x, values)',
      note: { en: 'values is taken at 0 and has no default', ko: 'values는 0에서의 값이며 기본값이 없습니다' },
    },
  },
  numpy: { f: 'np.where(x > 0, 1, np.where(x == 0, h0, 0))', df: 'np.zeros_like(x)' },
  about: {
    en: 'The perceptron’s switch: fires or does not. Its derivative is 0, so gradient descent learns nothing through it.',
    ko: '퍼셉트론의 스위치입니다. 켜지거나 꺼질 뿐이고 도함수가 0이라서 경사 하강법으로는 학습할 수 없습니다.',
  },
  source: { title: 'NIST DLMF §1.16(iv), Heaviside function', url: 'https://dlmf.nist.gov/1.16#iv' },
  ulps: { f: 0, df: 0, d2f: 0 },
} satisfies Activation

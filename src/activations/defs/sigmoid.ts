import type { Activation } from '../activation.ts'

export default {
  id: 'sigmoid',
  aliases: ['logistic'],
  name: 'sigmoid',
  family: 'sigmoidal',
  slot: 1,
  params: {},
  // With e = exp(−|x|) nothing overflows and nothing cancels. The powers of 1 + e are multiplied out: all their terms are
  // positive, and the rounding of 1 + e is not raised to a power. Largest distance from 3·10⁶ correctly rounded values: 2, 2
  // and 4 ulp (with the powers 2, 4 and 6).
  f: (x) => {
    const e = Math.exp(-Math.abs(x))
    return x >= 0 ? 1 / (1 + e) : e / (1 + e)
  },
  df: (x) => {
    const e = Math.exp(-Math.abs(x))
    return e / (1 + e * (2 + e))
  },
  d2f: (x) => {
    const e = Math.exp(-Math.abs(x))
    return (Math.sign(x) * Math.expm1(-Math.abs(x)) * e) / (1 + e * (3 + e * (3 + e)))
  },
  breaks: () => [],
  turns: () => [[], [0], [-Math.log(2 + Math.sqrt(3)), Math.log(2 + Math.sqrt(3))]],
  range: () => ({ min: 0, max: 1, minReached: false, maxReached: false }),
  formula:
    '<mrow><mi>σ</mi><mrow><mo>(</mo><mi>x</mi><mo>)</mo></mrow><mo>=</mo><mfrac><mn>1</mn><mrow><mn>1</mn><mo>+</mo><msup><mi>e</mi><mrow><mo>−</mo><mi>x</mi></mrow></msup></mrow></mfrac></mrow>',
  derivative:
    '<mrow><msup><mi>σ</mi><mo>′</mo></msup><mrow><mo>(</mo><mi>x</mi><mo>)</mo></mrow><mo>=</mo><mi>σ</mi><mrow><mo>(</mo><mi>x</mi><mo>)</mo></mrow><mspace width="0.2em"></mspace><mrow><mo>(</mo><mn>1</mn><mo>−</mo><mi>σ</mi><mo>(</mo><mi>x</mi><mo>)</mo></mrow><mo>)</mo></mrow>',
  frameworks: {
    PyTorch: { name: 'torch.nn.Sigmoid' },
    Keras: { name: 'keras.activations.sigmoid' },
    JAX: { name: 'jax.nn.sigmoid' },
    ONNX: { name: 'Sigmoid' },
  },
  numpy: { f: '1 / (1 + np.exp(-x))', df: 'np.exp(-np.abs(x)) / (1 + np.exp(-np.abs(x))) ** 2' },
  about: {
    en: 'The step made smooth: it has a derivative everywhere, at most ¼, and a gradient through many layers of it vanishes.',
    ko: '계단 함수를 매끄럽게 만든 함수입니다. 어디서나 미분할 수 있지만 도함수가 최대 ¼이라서, 층이 깊어지면 기울기가 사라집니다.',
  },
  source: {
    title: 'PyTorch documentation, Sigmoid',
    url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.Sigmoid.html',
  },
  ulps: { f: 2, df: 2, d2f: 4 },
} satisfies Activation

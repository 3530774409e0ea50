import type { Activation } from '../activation.ts'

export default {
  id: 'relu',
  name: 'ReLU',
  family: 'rectifier',
  slot: 2,
  params: {},
  // −0 stays −0, as np.maximum(0, −0.0) has it.
  f: (x) => (x < 0 ? 0 : x),
  df: (x) => (Number.isNaN(x) ? x : x > 0 ? 1 : 0),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: () => [{ x: 0, order: 1 }],
  turns: () => [[], [], []],
  range: () => ({ min: 0, max: Infinity, minReached: true, maxReached: false }),
  conventions: {
    en: 'At 0 the slope is 0 from the left and 1 from the right. ReLU′(0) = 0, as PyTorch and JAX (jax.nn.relu) have it; jnp.maximum(x, 0) has ½.',
    ko: '0에서 왼쪽 기울기는 0, 오른쪽 기울기는 1입니다. PyTorch와 JAX(jax.nn.relu)를 따라 ReLU′(0) = 0으로 정합니다. jnp.maximum(x, 0)은 ½로 정합니다.',
  },
  formula:
    '<mrow><mi>ReLU</mi><mrow><mo>(</mo><mi>x</mi><mo>)</mo></mrow><mo>=</mo><mi>max</mi><mrow><mo>(</mo><mn>0</mn><mo>,</mo><mi>x</mi><mo>)</mo></mrow></mrow>',
  derivative:
    '<mrow><msup><mi>ReLU</mi><mo>′</mo></msup><mrow><mo>(</mo><mi>x</mi><mo>)</mo></mrow><mo>=</mo><mrow><mo>{</mo><mtable columnalign="left"><mtr><mtd><mn>0</mn></mtd><mtd><mi>x</mi><mo>&lt;</mo><mn>0</mn></mtd></mtr><mtr><mtd><mn>1</mn></mtd><mtd><mi>x</mi><mo>&gt;</mo><mn>0</mn></mtd></mtr></mtable></mrow></mrow>',
  frameworks: {
    PyTorch: { name: 'torch.nn.ReLU' },
    Keras: { name: 'keras.activations.relu' },
    JAX: { name: 'jax.nn.relu' },
    ONNX: { name: 'Relu' },
  },
  numpy: { f: 'np.maximum(0, x)', df: 'np.array(x > 0, dtype=float)' },
  about: {
    en: 'Zero on the left, x itself on the right: its slope of 1 carries the gradient through deep networks unchanged.',
    ko: '왼쪽은 0, 오른쪽은 x 그대로입니다. 기울기가 1이어서 깊은 신경망에서도 기울기가 줄지 않고 전해집니다.',
  },
  source: { title: 'Nair & Hinton, ICML 2010', url: 'https://www.cs.toronto.edu/~fritz/absps/reluICML.pdf' },
  ulps: { f: 0, df: 0, d2f: 0 },
} satisfies Activation

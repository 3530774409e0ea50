import type { Card, Definition, Layer } from '../activation.ts'
import { isPositive, positivePart } from '../../math/unbranched.ts'

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
  range: () => [{ min: 0, max: Infinity, minReached: true, maxReached: false }],
  ulps: { f: 0, df: 0, d2f: 0 },
} satisfies Definition

export const layer: Layer = (z, a, slopes, from, to) => {
  for (let i = from; i < to; i++) {
    const y = positivePart(z[i] ?? 0)
    a[i] = y
    slopes[i] = isPositive(y)
  }
}

export const card = {
  formula: 'max(0, x)',
  derivative: 'x > 0 ? 1 : 0',
  names: ['rectified linear unit', 'ramp', '렐루', '정류 선형'],
  about: {
    en: 'Zero on the left, x itself on the right: its slope of 1 carries the gradient through deep networks unchanged.',
    ko: '왼쪽은 0, 오른쪽은 x 그대로입니다. 기울기가 1이어서 깊은 신경망에서도 기울기가 줄지 않고 전해집니다.',
  },
  good: {
    en: 'As cheap as a comparison, and where it is active the gradient passes whole: the usual first choice for hidden layers.',
    ko: '비교 한 번이면 계산되고, 켜진 곳에서는 기울기가 그대로 전해집니다. 은닉층에 가장 먼저 써 보는 함수입니다.',
  },
  bad: {
    en: 'A unit whose input stays negative has gradient 0 and may never learn again: it is “dead”.',
    ko: '입력이 계속 음수인 뉴런은 기울기가 0이라 다시 학습되지 못할 수 있습니다. 이것을 ‘죽은 ReLU’라고 합니다.',
  },
  conventions: {
    en: 'At 0 the slope is 0 from the left and 1 from the right. ReLU′(0) = 0, as PyTorch and JAX (jax.nn.relu) have it; jnp.maximum(x, 0) has ½.',
    ko: '0에서 왼쪽 기울기는 0, 오른쪽 기울기는 1입니다. PyTorch와 JAX(jax.nn.relu)를 따라 ReLU′(0) = 0으로 정합니다. jnp.maximum(x, 0)은 ½로 정합니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.nn.ReLU', code: 'torch.relu(x)' },
    Keras: { name: 'keras.activations.relu', code: 'keras.activations.relu(x)' },
    JAX: { name: 'jax.nn.relu', code: 'jax.nn.relu(x)' },
    ONNX: { name: 'Relu' },
  },
  source: { title: 'Nair & Hinton, ICML 2010', url: 'https://www.cs.toronto.edu/~fritz/absps/reluICML.pdf' },
} satisfies Card

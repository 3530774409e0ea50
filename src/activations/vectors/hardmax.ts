import type { VectorCard, VectorNumbers, VectorShape } from '../vector-function.ts'
import { cases, otherwise, slope, xi, xj, yi } from '../vector-markup.ts'

export const shape = {
  id: 'hardmax',
  name: 'hardmax',
  order: 4,
  params: {},
  layout: 'single',
  values: [1, 1.5, 0.8, -1],
} satisfies VectorShape

export default {
  f: (v) => {
    const max = Math.max(...v)
    const first = v.indexOf(max)
    return v.map((_, i) => (Number.isNaN(max) ? max : i === first ? 1 : 0))
  },
  jacobian: (v) => v.map(() => v.map(() => (v.some(Number.isNaN) ? Number.NaN : 0))),
  range: [0, 1],
  bounds: { f: { ulps: 0 }, jacobian: { ulps: 0 } },
} satisfies VectorNumbers

export const card = {
  formula: () =>
    `${yi}<mo>=</mo>${cases(
      ['<mn>1</mn>', `${xi}<mo>=</mo><mi>max</mi><mo>&#8289;</mo><mi>x</mi>`],
      ['<mn>0</mn>', otherwise],
    )}`,
  derivative: () => `${slope(xj)}<mn>0</mn>`,
  letters: {
    en: 'Of several largest entries only the first gets 1.',
    ko: '가장 큰 성분이 여럿이면 첫 번째만 1입니다.',
  },
  names: ['one-hot argmax', 'argmax', '하드맥스', '원-핫'],
  about: {
    en: 'The winner takes all: 1 for the largest entry, 0 for the others. Softmax is its smooth stand-in, and becomes it as T goes to 0.',
    ko: '승자 독식입니다. 가장 큰 성분만 1이고 나머지는 0입니다. 소프트맥스는 이 함수를 매끄럽게 바꾼 것이고, T를 0으로 보내면 이 함수가 됩니다.',
  },
  see: {
    en: 'Moving a bar changes nothing until it overtakes the largest: then the 1 jumps. So the Jacobian is 0 everywhere, and no gradient comes through.',
    ko: '막대를 움직여도 가장 큰 막대를 넘어서기 전에는 아무것도 변하지 않다가, 넘는 순간 1의 자리가 바뀝니다. 그래서 야코비 행렬이 어디서나 0이고 기울기가 전해지지 않습니다.',
  },
  good: {
    en: 'A definite choice: what a classifier answers when it is used.',
    ko: '하나를 분명하게 고릅니다. 학습이 끝난 분류기가 내놓는 답이 바로 이것입니다.',
  },
  bad: {
    en: 'Cannot be learned through: its derivative is 0 wherever it has one.',
    ko: '미분할 수 있는 곳에서는 도함수가 항상 0이어서 이 함수를 거쳐 학습할 수 없습니다.',
  },
  conventions: {
    en: 'At a tie it jumps and has no derivative; 0 is used. The first of equal entries wins, as in ONNX’s Hardmax and in the argmax of PyTorch, JAX and NumPy. (The limit of softmax for T → 0 would share instead.)',
    ko: '가장 큰 값이 여럿인 곳에서는 끊어져 있어 도함수가 없으므로 0을 씁니다. 같은 값 중에서는 첫 번째가 이깁니다. ONNX의 Hardmax와 PyTorch, JAX, NumPy의 argmax도 그렇습니다. (T → 0인 소프트맥스의 극한이라면 똑같이 나눕니다.)',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.nn.functional.one_hot',
      note: { en: 'in two steps: argmax, then one-hot', ko: 'argmax와 원-핫, 두 단계로 씁니다' },
    },
    JAX: { name: 'jax.nn.one_hot' },
    ONNX: { name: 'Hardmax' },
  },
  code: {
    NumPy: ['np.eye(x.shape[-1])[x.argmax(axis=-1)]'],
    PyTorch: ['torch.nn.functional.one_hot(x.argmax(dim=-1), x.shape[-1]).to(x.dtype)'],
    Keras: ['keras.ops.one_hot(keras.ops.argmax(x, axis=-1), x.shape[-1])'],
    JAX: ['jax.nn.one_hot(x.argmax(axis=-1), x.shape[-1])'],
  },
  source: { title: 'ONNX operators, Hardmax', url: 'https://onnx.ai/onnx/operators/onnx__Hardmax.html' },
} satisfies VectorCard

import type { VectorCard, VectorNumbers, VectorShape } from '../vector-function.ts'
import { cases, otherwise, slope, xj, yi } from '../vector-markup.ts'

export const shape = {
  id: 'maxout',
  name: 'maxout',
  order: 7,
  params: { size: { symbol: 'k', value: 2, min: 2, max: 4, step: 1, scale: 'whole' } },
  layout: 'groups',
  values: [1, -0.5, -1, 2],
} satisfies VectorShape

export default {
  f: (v, { size = 2 }) => groups(v, size).map((group) => Math.max(...group)),
  jacobian: (v, { size = 2 }) =>
    groups(v, size).map((group, i) => {
      const max = Math.max(...group)
      const winners = group.filter((x) => x === max).length
      const slopeOf = (x: number): number => (Number.isNaN(max) ? max : x === max ? 1 / winners : 0)
      return v.map((x, j) => (Math.floor(j / size) === i ? slopeOf(x) : 0))
    }),
  range: [-Infinity, Infinity],
  bounds: { f: { ulps: 0 }, jacobian: { ulps: 0 } },
} satisfies VectorNumbers

/** As many entries in each as `size` says, one group after the other. */
const groups = (v: readonly number[], size: number): readonly (readonly number[])[] =>
  Array.from({ length: v.length / size }, (_, i) => v.slice(i * size, (i + 1) * size))

const G = '<msub><mi>G</mi><mi>i</mi></msub>'
const inGroup = (): string => `<mi>j</mi><mo>∈</mo>${G}`

export const card = {
  formula: () => `${yi}<mo>=</mo><munder><mi>max</mi><mrow>${inGroup()}</mrow></munder>${xj}`,
  derivative: () =>
    slope(xj) + cases(['<mn>1</mn>', `${inGroup()}<mo>,</mo>${xj}<mo>=</mo>${yi}`], ['<mn>0</mn>', otherwise]),
  letters: {
    en: 'Gᵢ: the i-th group of k inputs that follow one another.',
    ko: 'Gᵢ: 차례로 k개씩 묶은 입력의 i번째 묶음.',
  },
  names: ['maxout unit', '맥스아웃'],
  about: {
    en: 'The largest of each group of k inputs. Since a layer learns those inputs, it can come close to any convex function; ReLU and the absolute value are cases of it.',
    ko: '입력을 k개씩 묶어 묶음마다 가장 큰 값을 냅니다. 층이 그 입력을 학습하므로 어떤 볼록 함수에도 가까워질 수 있고, ReLU와 절댓값도 그 특별한 경우입니다.',
  },
  see: {
    en: 'Only the largest bar of each group matters: its output follows it one to one, and all other entries of the row are 0. Let another bar overtake it and the 1 moves over.',
    ko: '묶음마다 가장 큰 막대만 중요합니다. 출력이 그 막대를 그대로 따라가고 그 행의 나머지는 0입니다. 다른 막대가 더 커지면 1의 자리가 옮겨 갑니다.',
  },
  good: {
    en: 'Never saturates: each output passes the whole gradient to one input.',
    ko: '포화되지 않습니다. 출력마다 기울기를 한 입력에 그대로 전합니다.',
  },
  bad: {
    en: 'k times the weights of an ordinary layer; the inputs that lose get no gradient.',
    ko: '보통 층보다 가중치가 k배 필요하고, 최댓값이 아닌 입력에는 기울기가 가지 않습니다.',
  },
  conventions: {
    en: 'At a tie there is no derivative; equal entries share the 1 here, as with torch.amax and jnp.max. torch.max(dim=…) gives all of it to one of them.',
    ko: '가장 큰 값이 여럿이면 도함수가 없습니다. 여기서는 torch.amax, jnp.max처럼 1을 똑같이 나눕니다. torch.max(dim=…)는 그중 하나에 모두 줍니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.amax',
      note: {
        en: 'no call of its own: reshape, then the maximum',
        ko: '전용 함수가 없어 모양을 바꾼 뒤 최댓값을 구합니다',
      },
    },
    Keras: { name: 'keras.ops.max' },
    JAX: { name: 'jax.numpy.max' },
    ONNX: { name: 'ReduceMax', note: { en: 'after Reshape', ko: 'Reshape 다음에 씁니다' } },
  },
  code: {
    NumPy: ['x.reshape(*x.shape[:-1], -1, size).max(axis=-1)'],
    PyTorch: ['x.unflatten(-1, (-1, size)).amax(dim=-1)'],
    Keras: ['keras.ops.max(keras.ops.reshape(x, (*x.shape[:-1], -1, size)), axis=-1)'],
    JAX: ['x.reshape(*x.shape[:-1], -1, size).max(axis=-1)'],
  },
  source: { title: 'Goodfellow et al. (2013), Maxout Networks', url: 'https://arxiv.org/abs/1302.4389' },
} satisfies VectorCard

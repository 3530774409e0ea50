import { softmax, softmaxJacobian } from '../../math/softmax.ts'
import type { VectorCard, VectorNumbers, VectorShape } from '../vector-function.ts'
import { delta, inParens, over, power, slope, sumOverJ, T, xi, xj, yi, yj } from '../vector-markup.ts'

export const shape = {
  id: 'softmin',
  name: 'softmin',
  order: 2,
  params: { temperature: { symbol: 'T', value: 1, min: 0.05, max: 20, step: 0.05, scale: 'log' } },
  layout: 'single',
  values: [1, 1.5, 0.8, -1],
} satisfies VectorShape

export default {
  f: (v, { temperature = 1 }) => softmax(negative(v), temperature),
  jacobian: (v, { temperature = 1 }) => softmaxJacobian(negative(v), temperature).map(negative),
  range: [0, 1],
  bounds: { f: { ulps: 3 }, jacobian: { ulps: 6 } },
} satisfies VectorNumbers

const negative = (v: readonly number[]): readonly number[] => v.map((x) => -x)

export const card = {
  formula: () => `${yi}<mo>=</mo>${over(power(xi, '<mo>−</mo>'), sumOverJ + power(xj, '<mo>−</mo>'))}`,
  derivative: () => `${slope(xj)}<mo>−</mo>${over(yi + inParens(`${delta}<mo>−</mo>${yj}`), T)}`,
  names: ['soft minimum', '소프트민'],
  about: {
    en: 'Softmax of −x: the smallest input gets the largest share.',
    ko: '−x의 소프트맥스입니다. 가장 작은 입력이 가장 큰 몫을 받습니다.',
  },
  see: {
    en: 'Raise one bar: its own output falls and every other rises. The Jacobian has the signs of softmax’s turned round: − on the diagonal, + elsewhere. The outputs still add up to 1.',
    ko: '막대 하나를 올리면 그 출력은 작아지고 나머지는 모두 커집니다. 야코비 행렬의 부호가 소프트맥스와 반대여서 대각선은 −, 나머지는 +입니다. 출력의 합은 여전히 1입니다.',
  },
  good: {
    en: 'Weights by distance, cost or error: the nearest or cheapest counts most.',
    ko: '거리, 비용, 오차로 가중치를 줄 때 씁니다. 가장 가깝거나 싼 것이 가장 큰 비중을 갖습니다.',
  },
  bad: {
    en: 'Rarely named outside PyTorch; elsewhere people write softmax(−x).',
    ko: 'PyTorch 밖에서는 이름이 거의 쓰이지 않고 softmax(−x)라고 적습니다.',
  },
  conventions: {
    en: 'As softmax, of −x: the frameworks give NaN where an input is −∞ or all are +∞; here the limit is used.',
    ko: '−x의 소프트맥스와 같습니다. −∞가 있거나 모두 +∞이면 프레임워크는 NaN을 내지만 여기서는 극한값을 씁니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.nn.Softmin' },
    Keras: {
      name: 'keras.activations.softmax',
      note: { en: 'no name of its own: softmax of −x', ko: '따로 이름이 없어 −x에 소프트맥스를 씁니다' },
    },
    JAX: {
      name: 'jax.nn.softmax',
      note: { en: 'no name of its own: softmax of −x', ko: '따로 이름이 없어 −x에 소프트맥스를 씁니다' },
    },
  },
  code: {
    NumPy: ['e = np.exp((x.min(axis=-1, keepdims=True) - x) / temperature)', 'e / e.sum(axis=-1, keepdims=True)'],
    PyTorch: ['torch.nn.functional.softmin(x / temperature, dim=-1)'],
    Keras: ['keras.activations.softmax(-x / temperature)'],
    JAX: ['jax.nn.softmax(-x / temperature)'],
  },
  source: {
    title: 'PyTorch documentation, Softmin',
    url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.Softmin.html',
  },
} satisfies VectorCard

import { softmax, softmaxJacobian } from '../../math/softmax.ts'
import type { VectorCard, VectorNumbers, VectorShape } from '../vector-function.ts'
import { delta, inParens, over, power, slope, sumOverJ, T, xi, xj, yi, yj } from '../vector-markup.ts'

export const shape = {
  id: 'softmax',
  name: 'softmax',
  order: 0,
  params: { temperature: { symbol: 'T', value: 1, min: 0.05, max: 20, step: 0.05, scale: 'log' } },
  layout: 'single',
  values: [1, 1.5, 0.8, -1],
} satisfies VectorShape

export default {
  f: (v, { temperature = 1 }) => softmax(v, temperature),
  jacobian: (v, { temperature = 1 }) => softmaxJacobian(v, temperature),
  range: [0, 1],
  bounds: { f: { ulps: 3 }, jacobian: { ulps: 6 } },
} satisfies VectorNumbers

export const card = {
  formula: () => `${yi}<mo>=</mo>${over(power(xi), sumOverJ + power(xj))}`,
  derivative: () => slope(xj) + over(yi + inParens(`${delta}<mo>−</mo>${yj}`), T),
  names: ['softargmax', 'normalized exponential', 'Boltzmann distribution', '소프트맥스', '볼츠만 분포'],
  about: {
    en: 'Turns any numbers (logits) into probabilities: all positive, with sum 1, in the same order.',
    ko: '아무 수(로짓)나 확률로 바꿉니다. 출력은 모두 양수이고 합이 1이며 크기 순서는 입력과 같습니다.',
  },
  see: {
    en: 'Raise one bar: its own output rises and every other falls by as much in all, since the sum stays 1. So the diagonal is +, the rest −, and each row and column adds up to 0. Add the same to all bars and nothing changes. Turn T down and the largest takes all; turn it up and all become equal.',
    ko: '막대 하나를 올려 보세요. 그 출력은 커지고, 합이 1로 유지되어야 하므로 나머지 출력은 모두 합해서 꼭 그만큼 작아집니다. 그래서 대각선은 +, 나머지는 −이고 행과 열의 합은 모두 0입니다. 모든 막대를 똑같이 올리면 아무것도 변하지 않습니다. T를 낮추면 가장 큰 입력이 거의 다 차지하고, 높이면 모두 비슷해집니다.',
  },
  good: {
    en: 'The last layer of a classifier and the weights of attention; with cross-entropy its gradient is simply y − target.',
    ko: '분류기의 출력층과 어텐션의 가중치에 씁니다. 교차 엔트로피와 함께 쓰면 기울기가 간단히 y − 정답이 됩니다.',
  },
  bad: {
    en: 'Never exactly 0. When one output is near 1 the whole Jacobian is near 0: a sure but wrong answer learns slowly unless the loss takes the logarithm.',
    ko: '출력이 정확히 0이 되는 일은 없습니다. 한 출력이 1에 가까우면 야코비 행렬 전체가 0에 가까워져서, 손실에 로그를 쓰지 않으면 확신에 찬 오답을 고치기 어렵습니다.',
  },
  conventions: {
    en: 'It is smooth: ties are nothing special. At infinite inputs the limit is used here: equal ones share. PyTorch, JAX and Keras give NaN where an input is +∞ or all are −∞ (a row of attention that is masked throughout).',
    ko: '매끄러운 함수라서 같은 값이 있어도 특별한 일은 없습니다. 무한대 입력에는 극한값을 쓰며, 같은 무한대끼리는 똑같이 나눕니다. PyTorch, JAX, Keras는 +∞가 있거나 모두 −∞이면(어텐션에서 한 행이 전부 마스킹된 경우) NaN을 냅니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.nn.Softmax' },
    Keras: { name: 'keras.activations.softmax' },
    JAX: { name: 'jax.nn.softmax' },
    ONNX: {
      name: 'Softmax',
      note: {
        en: 'before opset 13 the axis was 1 by default, and all axes from it on were taken together',
        ko: 'opset 13 이전에는 기본 축이 1이었고 그 뒤의 축을 모두 합쳐서 계산했습니다',
      },
    },
  },
  code: {
    NumPy: ['e = np.exp((x - x.max(axis=-1, keepdims=True)) / temperature)', 'e / e.sum(axis=-1, keepdims=True)'],
    PyTorch: ['torch.softmax(x / temperature, dim=-1)'],
    Keras: ['keras.activations.softmax(x / temperature)'],
    JAX: ['jax.nn.softmax(x / temperature)'],
  },
  source: {
    title: 'Hinton, Vinyals & Dean (2015), Distilling the Knowledge in a Neural Network',
    url: 'https://arxiv.org/abs/1503.02531',
  },
} satisfies VectorCard

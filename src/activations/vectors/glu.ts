import { gatedBySigmoid, slopeOfSigmoid } from '../../math/gate.ts'
import { halved, halvesJacobian } from '../halves.ts'
import type { VectorCard, VectorNumbers, VectorShape } from '../vector-function.ts'
import { ai, bi, gap, inParens, lines, sigma, slope, yi } from '../vector-markup.ts'

export const shape = {
  id: 'glu',
  name: 'GLU',
  order: 5,
  params: {},
  layout: 'halves',
  gate: 'second',
  values: [2, -1, 1.5, -2],
} satisfies VectorShape

export default {
  f: (v) => halved(v).map(([a, b]) => gatedBySigmoid(a, b)),
  jacobian: (v) =>
    halvesJacobian(
      v,
      (_, b) => gatedBySigmoid(1, b),
      (a, b) => slopeOfSigmoid(a, b),
    ),
  range: [-Infinity, Infinity],
  bounds: { f: { ulps: 3 }, jacobian: { ulps: 3 } },
} satisfies VectorNumbers

export const card = {
  formula: () => `${yi}<mo>=</mo>${ai}${gap}${sigma(bi)}`,
  derivative: () =>
    lines(slope(ai) + sigma(bi), slope(bi) + ai + gap + sigma(bi) + inParens(`<mn>1</mn><mo>−</mo>${sigma(bi)}`)),
  letters: {
    en: 'a: the first half of x, the values. b: the second half, the gate. σ: the sigmoid.',
    ko: 'a: x의 앞쪽 절반(값). b: 뒤쪽 절반(게이트). σ: 시그모이드.',
  },
  names: ['gated linear unit', '게이트 선형 유닛'],
  about: {
    en: 'One half of the vector is let through as far as the other half opens its gates: half as many outputs as inputs.',
    ko: '벡터의 절반이 나머지 절반이 열어 준 게이트만큼 통과합니다. 출력의 수는 입력의 절반입니다.',
  },
  see: {
    en: 'Each output sees two inputs only: its value aᵢ and its gate bᵢ; all else is 0. Lower bᵢ and the gate shuts: the output and both its derivatives go to 0. With the gate open, the output follows aᵢ one to one.',
    ko: '출력마다 두 입력, 값 aᵢ와 게이트 bᵢ만 영향을 주고 나머지는 모두 0입니다. bᵢ를 내리면 게이트가 닫혀서 출력과 두 도함수가 0으로 갑니다. 게이트가 열려 있으면 출력이 aᵢ를 그대로 따라갑니다.',
  },
  good: {
    en: 'A path without squashing for the gradient (through aᵢ), and a gate that learns what to pass.',
    ko: 'aᵢ 쪽으로는 기울기가 눌리지 않고 지나가고, 무엇을 통과시킬지는 게이트가 배웁니다.',
  },
  bad: {
    en: 'Needs two inputs for each output: twice the weights of a layer with ReLU.',
    ko: '출력 하나에 입력이 두 개 필요해서 ReLU를 쓰는 층보다 가중치가 두 배 듭니다.',
  },
  conventions: {
    en: 'Which half is the gate is agreed upon, not proved: PyTorch, JAX and Keras take the second, as here; the paper on SwiGLU writes the gate first.',
    ko: '어느 절반이 게이트인지는 약속입니다. PyTorch, JAX, Keras는 여기처럼 뒤쪽 절반을 쓰고, SwiGLU 논문은 게이트를 앞에 씁니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.nn.GLU' },
    Keras: { name: 'keras.activations.glu' },
    JAX: { name: 'jax.nn.glu' },
  },
  code: {
    NumPy: ['a, b = np.split(x, 2, axis=-1)', 'a / (1 + np.exp(-b))'],
    PyTorch: ['torch.nn.functional.glu(x, dim=-1)'],
    Keras: ['keras.activations.glu(x)'],
    JAX: ['jax.nn.glu(x)'],
  },
  source: {
    title: 'Dauphin et al. (2017), Language Modeling with Gated Convolutional Networks',
    url: 'https://arxiv.org/abs/1612.08083',
  },
} satisfies VectorCard

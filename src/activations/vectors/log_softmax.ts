import { logSoftmax, logSoftmaxJacobian } from '../../math/softmax.ts'
import type { VectorCard, VectorNumbers, VectorShape } from '../vector-function.ts'
import { delta, over, power, slope, sumOverJ, T, xi, xj, yi } from '../vector-markup.ts'

export const shape = {
  id: 'log_softmax',
  name: 'log-softmax',
  order: 1,
  params: { temperature: { symbol: 'T', value: 1, min: 0.05, max: 20, step: 0.05, scale: 'log' } },
  layout: 'single',
  values: [1, 1.5, 0.8, -1],
} satisfies VectorShape

export default {
  f: (v, { temperature = 1 }) => logSoftmax(v, temperature),
  jacobian: (v, { temperature = 1 }) => logSoftmaxJacobian(v, temperature),
  range: [-Infinity, 0],
  bounds: { f: { ulps: 3 }, jacobian: { ulps: 6 } },
} satisfies VectorNumbers

const share = '<msub><mi>s</mi><mi>j</mi></msub>'

export const card = {
  formula: () => `${yi}<mo>=</mo>${over(xi, T)}<mo>−</mo><mi>ln</mi><mo>&#8289;</mo>${sumOverJ}${power(xj)}`,
  derivative: () => slope(xj) + over(`${delta}<mo>−</mo>${share}`, T),
  letters: { en: 's: the softmax of the same vector', ko: 's: 같은 벡터의 소프트맥스' },
  names: ['logsoftmax', 'log probabilities', '로그 소프트맥스', '로그소프트맥스'],
  about: {
    en: 'The logarithm of softmax, computed without it: log-probabilities that stay finite where the probability itself is too small for a number.',
    ko: '소프트맥스의 로그를 소프트맥스를 거치지 않고 바로 계산합니다. 확률이 너무 작아 수로 나타낼 수 없을 때에도 로그 확률은 유한합니다.',
  },
  see: {
    en: 'All outputs are below 0; the nearest to 0 is the most likely. Every row of the Jacobian is the same but for the diagonal: raising xⱼ lowers all other outputs by the same amount, its probability sⱼ. No entry vanishes where an output is far from the others: that is why losses use it.',
    ko: '출력은 모두 0보다 작고, 0에 가장 가까운 것이 가장 그럴듯한 답입니다. 야코비 행렬의 행은 대각선을 빼면 모두 같습니다. xⱼ를 올리면 다른 출력이 모두 똑같이, 확률 sⱼ만큼 작아집니다. 출력 차이가 크게 벌어져도 기울기가 사라지지 않으므로 손실 함수에 씁니다.',
  },
  good: {
    en: 'What a classifier’s loss is made of: NLLLoss takes it, CrossEntropyLoss contains it.',
    ko: '분류 손실의 재료입니다. NLLLoss의 입력이고 CrossEntropyLoss 안에 들어 있습니다.',
  },
  bad: {
    en: 'Its outputs are no probabilities, and log(softmax(x)) written out is −∞ as soon as a probability underflows.',
    ko: '출력이 확률이 아닙니다. 또 log(softmax(x))라고 풀어 쓰면 확률이 언더플로하는 순간 −∞가 됩니다.',
  },
  conventions: {
    en: 'At infinite inputs the limit is used here. PyTorch and JAX give NaN where an input is +∞ or all are −∞.',
    ko: '무한대 입력에는 극한값을 씁니다. PyTorch와 JAX는 +∞가 있거나 모두 −∞이면 NaN을 냅니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.nn.LogSoftmax' },
    Keras: { name: 'keras.activations.log_softmax' },
    JAX: { name: 'jax.nn.log_softmax' },
    ONNX: { name: 'LogSoftmax' },
  },
  code: {
    NumPy: [
      'z = (x - x.max(axis=-1, keepdims=True)) / temperature',
      'z - np.log(np.exp(z).sum(axis=-1, keepdims=True))',
    ],
    PyTorch: ['torch.log_softmax(x / temperature, dim=-1)'],
    Keras: ['keras.activations.log_softmax(x / temperature)'],
    JAX: ['jax.nn.log_softmax(x / temperature)'],
  },
  source: {
    title: 'Blanchard, Higham & Higham (2021), Accurately computing the log-sum-exp and softmax functions',
    url: 'https://doi.org/10.1093/imanum/draa038',
  },
} satisfies VectorCard

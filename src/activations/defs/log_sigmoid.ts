import type { Card, Definition } from '../activation.ts'
import { exp } from '../../math/exp.ts'
import { log1p } from '../../math/log1p.ts'

export default {
  id: 'log_sigmoid',
  name: 'LogSigmoid',
  family: 'smooth',
  slot: 9,
  params: {},
  f: (x) => (x < 0 ? x : -0) - log1p(exp(-Math.abs(x))),
  df: (x) => {
    const e = exp(-Math.abs(x))
    return x > 0 ? e / (1 + e) : 1 / (1 + e)
  },
  d2f: (x) => {
    const e = exp(-Math.abs(x))
    return -e / (1 + e * (2 + e))
  },
  breaks: () => [],
  turns: () => [[], [], [0]],
  range: () => [{ min: -Infinity, max: 0, minReached: false, maxReached: false }],
  ulps: { f: 1, df: 2, d2f: 2 },
} satisfies Definition

export const card = {
  formula: '-log(1 + exp(-x))',
  derivative: 'sigmoid(-x)',
  numpy: '-np.logaddexp(0, -x)',
  names: ['logsigmoid', 'log-sigmoid', 'log sigmoid', '로그 시그모이드'],
  about: {
    en: 'The logarithm of the sigmoid, a log-probability: it belongs in losses. −LogSigmoid(x) is the cross-entropy of a yes-or-no answer that is yes.',
    ko: '시그모이드에 로그를 취한 로그 확률로, 손실 함수에 쓰입니다. −LogSigmoid(x)는 정답이 ‘예’인 이진 분류의 교차 엔트로피입니다.',
  },
  good: {
    en: 'Computed in one piece it stays finite: at −1000 it is −1000, where log(sigmoid(x)) has become −∞.',
    ko: '한 번에 계산하므로 값이 무너지지 않습니다. x = −1000에서 −1000인데, log(sigmoid(x))로 나누어 계산하면 −∞가 됩니다.',
  },
  bad: {
    en: 'Not for hidden layers: its output is always negative, without bound on the left and nearly 0 on the right, where its slope dies out.',
    ko: '은닉층에는 맞지 않습니다. 출력이 늘 음수이고 왼쪽으로는 끝없이 작아지며, 오른쪽에서는 0에 가까워져 기울기가 사라집니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.nn.LogSigmoid', code: 'torch.nn.functional.logsigmoid(x)' },
    Keras: { name: 'keras.activations.log_sigmoid', code: 'keras.activations.log_sigmoid(x)' },
    JAX: { name: 'jax.nn.log_sigmoid', code: 'jax.nn.log_sigmoid(x)' },
  },
  source: {
    title: 'PyTorch documentation, LogSigmoid',
    url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.LogSigmoid.html',
  },
} satisfies Card

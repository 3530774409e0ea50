import type { Card, Definition } from '../activation.ts'

export default {
  id: 'relu6',
  name: 'ReLU6',
  family: 'rectifier',
  slot: 4,
  params: {},
  f: (x) => (x < 0 ? 0 : x > 6 ? 6 : x),
  df: (x) => (Number.isNaN(x) ? x : x > 0 && x < 6 ? 1 : 0),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: () => [
    { x: 0, order: 1 },
    { x: 6, order: 1 },
  ],
  turns: () => [[], [], []],
  range: () => [{ min: 0, max: 6, minReached: true, maxReached: true }],
  ulps: { f: 0, df: 0, d2f: 0 },
} satisfies Definition

export const card = {
  formula: 'min(6, max(0, x))',
  derivative: 'x <= 0 ? 0 : x >= 6 ? 0 : 1',
  names: ['clipped ReLU', 'capped ReLU', 'ReLU-6', '렐루6', '상한이 있는 ReLU'],
  about: {
    en: 'ReLU that stops at 6: no output is above it, so it can be stored with few bits. MobileNet uses it.',
    ko: '6에서 멈추는 ReLU입니다. 출력이 6을 넘지 않아 적은 비트로 저장할 수 있고, MobileNet에 쓰였습니다.',
  },
  good: {
    en: 'All values are between 0 and 6, so 3 bits hold the whole part: robust in low-precision arithmetic on phones.',
    ko: '모든 값이 0과 6 사이라서 정수 부분은 3비트면 됩니다. 휴대전화의 낮은 정밀도 계산에서도 안정적입니다.',
  },
  bad: {
    en: 'The gradient is 0 on two sides, below 0 and above 6: a unit can get stuck at either end.',
    ko: '0보다 작을 때와 6보다 클 때 모두 기울기가 0이어서, 뉴런이 어느 쪽 끝에서든 멈춰 버릴 수 있습니다.',
  },
  conventions: {
    en: 'At 0 and at 6 the slope is 0 on one side and 1 on the other. ReLU6′(0) = ReLU6′(6) = 0, as PyTorch, JAX and TensorFlow have it.',
    ko: '0과 6에서는 한쪽 기울기가 0, 다른 쪽 기울기가 1입니다. PyTorch, JAX, TensorFlow를 따라 ReLU6′(0) = ReLU6′(6) = 0으로 정합니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.nn.ReLU6', code: 'torch.nn.functional.relu6(x)' },
    Keras: { name: 'keras.activations.relu6', code: 'keras.activations.relu6(x)' },
    JAX: { name: 'jax.nn.relu6', code: 'jax.nn.relu6(x)' },
  },
  source: {
    title: 'Krizhevsky, Convolutional Deep Belief Networks on CIFAR-10, 2010',
    url: 'https://www.cs.toronto.edu/~kriz/conv-cifar10-aug2010.pdf',
  },
} satisfies Card

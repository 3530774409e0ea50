import type { Card, Definition } from '../activation.ts'

export default {
  id: 'sign',
  name: 'sign',
  family: 'threshold',
  slot: 3,
  params: {},
  f: (x) => Math.sign(x),
  df: (x) => (Number.isNaN(x) ? x : 0),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: () => [{ x: 0, order: 0 }],
  turns: () => [[], [], []],
  range: () => [-1, 0, 1].map((y) => ({ min: y, max: y, minReached: true, maxReached: true })),
  ulps: { f: 0, df: 0, d2f: 0 },
} satisfies Definition

export const card = {
  formula: 'x < 0 ? -1 : x > 0 ? 1 : 0',
  derivative: '0',
  names: ['signum', 'sgn', 'bipolar step', 'symmetric hard limit', 'hardlims', '부호 함수', '양극성 계단 함수'],
  about: {
    en: 'The step from −1 to 1: only the sign of the input is left. It makes the activations of binarized networks.',
    ko: '−1에서 1로 뛰는 계단 함수입니다. 입력의 부호만 남기며, 이진화 신경망의 활성화 함수로 쓰입니다.',
  },
  good: {
    en: 'One bit an output: multiplications become bit operations, so binarized networks are small and fast. The outputs are centred on 0.',
    ko: '출력이 1비트면 충분해서 곱셈을 비트 연산으로 바꿀 수 있고, 이진화 신경망은 작고 빠릅니다. 출력의 중심도 0입니다.',
  },
  bad: {
    en: 'Its derivative is 0, so nothing is learned through it: binarized networks train with another slope in its place (a straight-through estimator).',
    ko: '도함수가 0이라 이 함수를 거쳐서는 아무것도 학습되지 않습니다. 이진화 신경망은 학습할 때 다른 기울기를 대신 씁니다(straight-through estimator).',
  },
  conventions: {
    en: 'sign(0) = 0, as all four frameworks have it (some binarized networks take 1). It jumps at 0 and has no derivative there; here and in PyTorch it counts as 0.',
    ko: '네 프레임워크를 따라 sign(0) = 0으로 정합니다(1로 정하는 이진화 신경망도 있습니다). 0에서 끊어져 있어 미분할 수 없으며, 여기서는 PyTorch처럼 도함수를 0으로 정합니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.sign', code: 'torch.sign(x)' },
    Keras: { name: 'keras.ops.sign', code: 'keras.ops.sign(x)' },
    JAX: { name: 'jax.numpy.sign', code: 'jnp.sign(x)' },
    ONNX: { name: 'Sign' },
  },
  source: { title: 'Courbariaux et al., Binarized Neural Networks, 2016', url: 'https://arxiv.org/abs/1602.02830' },
} satisfies Card

import type { Card, Definition } from '../activation.ts'

export default {
  id: 'hard_swish',
  aliases: ['hard_silu'],
  name: 'hard swish',
  family: 'smooth',
  slot: 5,
  params: {},
  f: (x) => (x <= -3 ? 0 : x >= 3 ? x : (x * (x + 3)) / 6),
  df: (x) => (x <= -3 ? 0 : x >= 3 ? 1 : (2 * x + 3) / 6),
  d2f: (x) => (Number.isNaN(x) ? x : Math.abs(x) < 3 ? 1 / 3 : 0),
  breaks: () => [
    { x: -3, order: 1 },
    { x: 3, order: 1 },
  ],
  turns: () => [[-1.5], [], []],
  range: () => [{ min: -0.375, max: Infinity, minReached: true, maxReached: false }],
  ulps: { f: 2, df: 1, d2f: 0 },
} satisfies Definition

export const card = {
  formula: 'x * clip(x + 3, 0, 6) / 6',
  derivative: 'x <= -3 ? 0 : x >= 3 ? 1 : (2 * x + 3) / 6',
  names: ['h-swish', 'hard SiLU', '하드 스위시', '하드 실루'],
  about: {
    en: 'SiLU without an exponential: 0 left of −3, x right of 3, a parabola between. Made for phones (MobileNetV3).',
    ko: '지수 없이 계산하는 SiLU입니다. −3보다 왼쪽은 0, 3보다 오른쪽은 x, 그 사이는 포물선입니다. 휴대전화용 신경망 MobileNetV3를 위해 만들었습니다.',
  },
  good: {
    en: 'Only comparisons and multiplications, which suits small processors and low precision. It stays within 0.143 of SiLU.',
    ko: '비교와 곱셈만 필요해서 작은 프로세서와 낮은 정밀도에 알맞습니다. SiLU와의 차이는 0.143을 넘지 않습니다.',
  },
  bad: {
    en: 'Corners at ±3, and just left of 3 the slope is 1.5. It falls to −0.375 at −1.5, and left of −3 the gradient is 0.',
    ko: '±3에서 꺾이고 3 바로 왼쪽에서는 기울기가 1.5입니다. −1.5에서 −0.375까지 내려가며, −3보다 왼쪽에서는 기울기가 0입니다.',
  },
  conventions: {
    en: 'The slope jumps from 0 to −½ at −3 and from 1.5 to 1 at 3. It is taken from outside, 0 at −3 and 1 at 3, as JAX and PyTorch’s current code have it. PyTorch 1.13 gives −½ at −3, and at 3 sometimes 1, sometimes 1.5.',
    ko: '기울기가 −3에서 0에서 −½로, 3에서 1.5에서 1로 끊어집니다. 바깥쪽 값을 써서 −3에서는 0, 3에서는 1로 정합니다. JAX와 현재 PyTorch 코드가 이렇게 계산합니다. PyTorch 1.13은 −3에서 −½이고, 3에서는 1이 되기도 하고 1.5가 되기도 합니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.nn.Hardswish', code: 'torch.nn.functional.hardswish(x)' },
    Keras: {
      name: 'keras.activations.hard_silu',
      code: 'keras.activations.hard_silu(x)',
      note: { en: 'also named hard_swish', ko: 'hard_swish라고도 부릅니다' },
    },
    JAX: {
      name: 'jax.nn.hard_silu',
      code: 'jax.nn.hard_silu(x)',
      note: { en: 'also named hard_swish', ko: 'hard_swish라고도 부릅니다' },
    },
    ONNX: { name: 'HardSwish' },
  },
  source: { title: 'Howard et al., Searching for MobileNetV3, 2019', url: 'https://arxiv.org/abs/1905.02244' },
} satisfies Card

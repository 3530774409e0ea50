import type { Card, Definition } from '../activation.ts'
import { cos, sin } from '../../math/sin-cos.ts'

/** Turns are listed for so many half periods to either side. */
const LISTED = 1304
const at = (offset: number): readonly number[] =>
  Array.from({ length: 2 * LISTED }, (_, i) => (i - LISTED + offset) * Math.PI)
const EXTREMES = at(0.5)
const ZEROS = at(0)

export default {
  id: 'sine',
  aliases: ['sin'],
  name: 'sine',
  family: 'other',
  slot: 4,
  params: {},
  f: sin,
  df: cos,
  d2f: (x) => -sin(x),
  breaks: () => [],
  turns: () => [EXTREMES, ZEROS, EXTREMES],
  known: (LISTED - 1) * Math.PI,
  range: () => [{ min: -1, max: 1, minReached: true, maxReached: true }],
  ulps: { f: 1, df: 1, d2f: 1 },
} satisfies Definition

export const card = {
  formula: 'sin(x)',
  derivative: 'cos(x)',
  names: ['sin', 'sinusoid', 'SIREN', 'periodic', '사인', '사인 함수', '사인파', '주기 함수'],
  about: {
    en: 'A wave that repeats for ever. SIREN networks use sin(30x) to store images, sounds and shapes in their weights.',
    ko: '끝없이 되풀이되는 함수입니다. SIREN 신경망은 sin(30x)를 써서 이미지, 소리, 입체 도형을 가중치에 담습니다.',
  },
  good: {
    en: 'It never saturates for good, its derivatives are sines again, and fine detail is learned well; one neuron can solve XOR.',
    ko: '한쪽으로 영영 포화되지 않고, 미분해도 다시 사인 함수이며, 세밀한 부분까지 잘 학습합니다. 뉴런 하나로 XOR도 풀 수 있습니다.',
  },
  bad: {
    en: 'Many inputs share one output, so the loss has many poor minima: it trains well only from carefully chosen starting weights.',
    ko: '출력이 같은 입력이 수없이 많아 손실에 나쁜 극솟값이 많습니다. 가중치 초깃값을 세심하게 정해야 잘 학습됩니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.sin', code: 'torch.sin(x)' },
    Keras: { name: 'keras.ops.sin', code: 'keras.ops.sin(x)' },
    JAX: { name: 'jax.numpy.sin', code: 'jnp.sin(x)' },
    ONNX: { name: 'Sin' },
  },
  source: { title: 'Sitzmann et al., SIREN, NeurIPS 2020', url: 'https://arxiv.org/abs/2006.09661' },
} satisfies Card

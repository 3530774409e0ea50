import type { Card, Definition } from '../activation.ts'
import { exp } from '../../math/exp.ts'

export default {
  id: 'exponential',
  aliases: ['exp'],
  name: 'exponential',
  family: 'other',
  slot: 3,
  params: {},
  f: exp,
  df: exp,
  d2f: exp,
  breaks: () => [],
  turns: () => [[], [], []],
  range: () => [{ min: 0, max: Infinity, minReached: false, maxReached: false }],
  ulps: { f: 1, df: 1, d2f: 1 },
} satisfies Definition

export const card = {
  formula: 'exp(x)',
  derivative: 'exp(x)',
  names: ['exp', 'natural exponential', '지수 함수', '자연 지수 함수', '엑스포넨셜'],
  about: {
    en: 'e to the power of x: always positive, and its own derivative. For an output that must be a positive number.',
    ko: 'e의 x제곱입니다. 항상 양수이고 도함수가 자기 자신입니다. 출력이 양수여야 할 때 씁니다.',
  },
  good: {
    en: 'Turns any number into a positive one, as for the rate of a Poisson regression, and adding to x multiplies the output.',
    ko: '어떤 수든 양수로 바꾸므로 푸아송 회귀의 비율 같은 출력에 맞습니다. x에 더하면 출력에는 곱해집니다.',
  },
  bad: {
    en: 'It explodes, and its gradient with it: e¹⁰ is about 22026, and float32 overflows above x = 88.72. Not for hidden layers.',
    ko: '값도 기울기도 폭발합니다. e¹⁰은 약 22026이고, float32에서는 x가 88.72를 넘으면 오버플로가 일어납니다. 은닉층에는 맞지 않습니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.exp', code: 'torch.exp(x)' },
    Keras: { name: 'keras.activations.exponential', code: 'keras.activations.exponential(x)' },
    JAX: { name: 'jax.numpy.exp', code: 'jnp.exp(x)' },
    ONNX: { name: 'Exp' },
  },
  source: { title: 'Keras documentation, Layer activation functions', url: 'https://keras.io/api/layers/activations/' },
} satisfies Card

import type { Card, Definition } from '../activation.ts'
import { atan } from '../../math/atan.ts'

/** 1/√3, where the second derivative is largest. */
const BEND = 0.5773502691896258
/** From here on 1 + x² is x² to the last place. */
const FAR = 1e8

export default {
  id: 'arctan',
  aliases: ['atan'],
  name: 'arctan',
  family: 'sigmoidal',
  slot: 4,
  params: {},
  f: atan,
  df: (x) => (Math.abs(x) > FAR ? (1 / x) * (1 / x) : 1 / (1 + x * x)),
  d2f: (x) => {
    if (Math.abs(x) > FAR) return -2 * (1 / x) * (1 / x) * (1 / x)
    const q = 1 + x * x
    return (-2 * x) / (q * q)
  },
  breaks: () => [],
  turns: () => [[], [0], [-BEND, BEND]],
  range: () => [{ min: -Math.PI / 2, max: Math.PI / 2, minReached: false, maxReached: false }],
  ulps: { f: 1, df: 2, d2f: 5 },
} satisfies Definition

export const card = {
  formula: 'atan(x)',
  derivative: '1 / (1 + x^2)',
  names: ['atan', 'inverse tangent', 'tan⁻¹', '아크탄젠트', '역탄젠트'],
  about: {
    en: 'An S from −π/2 to π/2 (±1.571): wider than tanh and slower to level off. Its slope is 1 at 0.',
    ko: '−π/2에서 π/2까지(±1.571) 오르는 S자 곡선입니다. tanh보다 넓고 더 천천히 평평해집니다. 0에서의 기울기는 1입니다.',
  },
  good: {
    en: 'Its slope falls off as 1/x²: at 10 it is still 0.01, where tanh has 0.000000008. It is smooth and its outputs are centred on 0.',
    ko: '기울기가 1/x²로 줄어들어 x = 10에서도 0.01입니다. tanh는 0.000000008입니다. 매끄럽고 출력의 중심이 0입니다.',
  },
  bad: {
    en: 'It saturates all the same, and its limits are ±π/2, not ±1: targets and scales must allow for that.',
    ko: '그래도 결국 포화됩니다. 극한값이 ±1이 아니라 ±π/2여서 목푯값이나 크기를 그에 맞춰야 합니다.',
  },
  frameworks: {
    PyTorch: { name: 'torch.atan', code: 'torch.atan(x)' },
    Keras: { name: 'keras.ops.arctan', code: 'keras.ops.arctan(x)' },
    JAX: { name: 'jax.numpy.arctan', code: 'jnp.arctan(x)' },
    ONNX: { name: 'Atan' },
  },
  source: { title: 'NIST DLMF §4.23, Inverse trigonometric functions', url: 'https://dlmf.nist.gov/4.23' },
} satisfies Card

import type { Card, Definition, Layer } from '../activation.ts'
import { swishFamily, swishLayer } from '../swish-family.ts'

export default {
  id: 'silu',
  aliases: ['swish'],
  name: 'SiLU',
  family: 'smooth',
  slot: 7,
  params: { beta: { symbol: 'β', value: 1, min: 0.1, max: 10, step: 0.1 } },
  ...swishFamily(({ beta = 1 }) => beta),
  ulps: { f: 3, df: 4, d2f: 6 },
} satisfies Definition

export const layer: Layer = (z, a, slopes, from, to, { beta = 1 }) => swishLayer(z, a, slopes, from, to, beta)

export const card = {
  formula: 'x * sigmoid(beta * x)',
  derivative: 'sigmoid(beta * x) * (1 + beta * x * (1 - sigmoid(beta * x)))',
  names: ['swish', 'sigmoid linear unit', '스위시', '실루', '시그모이드 선형'],
  about: {
    en: 'x times its own sigmoid, so the input opens its own gate. EfficientNet uses it, and LLaMA in its SwiGLU layers.',
    ko: 'x에 x의 시그모이드를 곱한 함수로, 입력이 스스로 문을 여는 셈입니다. EfficientNet과 LLaMA의 SwiGLU 층에서 씁니다.',
  },
  good: {
    en: 'Smooth everywhere, and a slope of ½ at 0 whatever β is. β leads from x / 2 (β near 0) to ReLU (large β).',
    ko: '어디서나 매끄럽고, β가 무엇이든 0에서의 기울기는 ½입니다. β가 0에 가까우면 x / 2, β가 크면 ReLU에 가까워집니다.',
  },
  bad: {
    en: 'Not monotone: it falls until −1.28 / β, where it is −0.278 / β, and then rises. Its slope reaches 1.0998 at 2.4 / β. It costs an exponential.',
    ko: '단조 함수가 아닙니다. −1.28 / β에서 −0.278 / β까지 내려갔다가 올라갑니다. 기울기는 2.4 / β에서 1.0998로 가장 큽니다. 지수를 계산해야 합니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.nn.SiLU',
      code: 'torch.nn.functional.silu(beta * x) / beta',
      note: { en: 'without β', ko: 'β가 없습니다' },
    },
    Keras: {
      name: 'keras.activations.silu',
      code: 'keras.activations.silu(beta * x) / beta',
      note: { en: 'also named swish; without β', ko: 'swish라고도 부릅니다. β가 없습니다' },
    },
    JAX: {
      name: 'jax.nn.silu',
      code: 'jax.nn.silu(beta * x) / beta',
      note: { en: 'also named swish; without β', ko: 'swish라고도 부릅니다. β가 없습니다' },
    },
    ONNX: {
      name: 'Swish',
      note: { en: 'β is called alpha; from opset 24', ko: 'β를 alpha라고 부릅니다. opset 24부터 있습니다' },
    },
  },
  source: { title: 'Ramachandran, Zoph & Le, 2017', url: 'https://arxiv.org/abs/1710.05941' },
} satisfies Card

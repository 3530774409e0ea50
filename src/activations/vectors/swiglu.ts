import { gatedBySwish, slopeOfSwish } from '../../math/gate.ts'
import { halved, halvesJacobian } from '../halves.ts'
import type { VectorCard, VectorNumbers, VectorShape } from '../vector-function.ts'
import { ai, bi, gap, inParens, lines, sigma, slope, yi } from '../vector-markup.ts'

export const shape = {
  id: 'swiglu',
  name: 'SwiGLU',
  order: 6,
  params: { beta: { symbol: 'β', value: 1, min: 0.1, max: 10, step: 0.1, scale: 'log' } },
  layout: 'halves',
  gate: 'first',
  values: [1.5, -2, 2, -1],
} satisfies VectorShape

export default {
  f: (v, { beta = 1 }) => halved(v).map(([a, b]) => gatedBySwish(b, a, beta)),
  jacobian: (v, { beta = 1 }) =>
    halvesJacobian(
      v,
      (a, b) => slopeOfSwish(b, a, beta),
      (a) => gatedBySwish(1, a, beta),
    ),
  range: [-Infinity, Infinity],
  bounds: { f: { ulps: 4 }, jacobian: { ulps: 4 } },
} satisfies VectorNumbers

const betaA = '<mi>β</mi><mo>&#8290;</mo><msub><mi>a</mi><mi>i</mi></msub>'

export const card = {
  formula: () => `${yi}<mo>=</mo>${ai}${gap}${sigma(betaA)}${gap}${bi}`,
  derivative: () =>
    lines(
      slope(ai) +
        bi +
        gap +
        sigma(betaA) +
        inParens(`<mn>1</mn><mo>+</mo>${betaA}${inParens(`<mn>1</mn><mo>−</mo>${sigma(betaA)}`)}`),
      slope(bi) + ai + gap + sigma(betaA),
    ),
  letters: {
    en: 'a: the first half of x, the gate. b: the second half, the values. σ: the sigmoid.',
    ko: 'a: x의 앞쪽 절반(게이트). b: 뒤쪽 절반(값). σ: 시그모이드.',
  },
  names: ['Swish GLU', 'SiLU gated linear unit', 'SiLU-and-mul'],
  about: {
    en: 'GLU with Swish in place of the sigmoid: the feed-forward layers of LLaMA, PaLM and most large language models since.',
    ko: 'GLU에서 시그모이드를 Swish로 바꾼 것입니다. LLaMA, PaLM을 비롯한 대부분의 대규모 언어 모델이 순방향 층에 씁니다.',
  },
  see: {
    en: 'Each output sees two inputs only: its gate aᵢ and its value bᵢ; all else is 0. The gate does not stop at 1: open, it multiplies, so doubling both inputs makes the output about four times as large. Just below 0 it lets a little through with the other sign.',
    ko: '출력마다 두 입력, 게이트 aᵢ와 값 bᵢ만 영향을 주고 나머지는 모두 0입니다. 게이트가 1에서 멈추지 않고 계속 곱해지므로, 두 입력을 모두 두 배로 하면 출력은 약 네 배가 됩니다. 0보다 조금 작은 곳에서는 부호가 바뀌어 조금 새어 나옵니다.',
  },
  good: {
    en: 'Learns better than ReLU or GELU layers of the same cost in many language models, and does not saturate where the gate is open.',
    ko: '여러 언어 모델에서 같은 비용의 ReLU, GELU 층보다 학습이 잘됩니다. 게이트가 열린 쪽에서는 포화되지 않습니다.',
  },
  bad: {
    en: 'Three weight matrices instead of two, and outputs that grow with the square of the inputs.',
    ko: '가중치 행렬이 두 개가 아니라 세 개 필요하고, 출력이 입력의 제곱에 비례해 커집니다.',
  },
  conventions: {
    en: 'The first half is the gate here, as the paper, ONNX and most kernels for language models have it; torch.nn.GLU has it the other way round. β is 1 nearly everywhere: Swish is then SiLU.',
    ko: '여기서는 논문, ONNX, 대부분의 언어 모델 커널처럼 앞쪽 절반이 게이트입니다. torch.nn.GLU와는 반대입니다. β는 거의 언제나 1이고, 그때 Swish는 SiLU입니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.nn.functional.silu',
      note: {
        en: 'no call of its own: SiLU of one half times the other (β = 1)',
        ko: '전용 함수가 없어 한쪽 절반의 SiLU에 다른 쪽을 곱합니다(β = 1)',
      },
    },
    Keras: {
      name: 'keras.activations.silu',
      note: { en: 'no call of its own (β = 1)', ko: '전용 함수가 없습니다(β = 1)' },
    },
    JAX: {
      name: 'jax.nn.silu',
      note: { en: 'no call of its own (β = 1)', ko: '전용 함수가 없습니다(β = 1)' },
    },
    ONNX: {
      name: 'SwiGLU',
      note: {
        en: 'since opset 28, of two inputs; alpha is β',
        ko: 'opset 28부터 있으며 입력이 두 개입니다. alpha가 β입니다',
      },
    },
  },
  code: {
    NumPy: ['a, b = np.split(x, 2, axis=-1)', 'a / (1 + np.exp(-beta * a)) * b'],
    PyTorch: ['a, b = x.chunk(2, dim=-1)', 'a * torch.sigmoid(beta * a) * b'],
    Keras: ['a, b = keras.ops.split(x, 2, axis=-1)', 'a * keras.ops.sigmoid(beta * a) * b'],
    JAX: ['a, b = jnp.split(x, 2, axis=-1)', 'a * jax.nn.sigmoid(beta * a) * b'],
  },
  source: { title: 'Shazeer (2020), GLU Variants Improve Transformer', url: 'https://arxiv.org/abs/2002.05202' },
} satisfies VectorCard

import type { Card, Definition, Layer } from '../activation.ts'
import { swishFamily, swishLayer } from '../swish-family.ts'

export default {
  id: 'quick_gelu',
  name: 'QuickGELU',
  family: 'smooth',
  slot: 4,
  params: {},
  ...swishFamily(() => 1.702),
  ulps: { f: 4, df: 4, d2f: 6 },
} satisfies Definition

export const layer: Layer = (z, a, slopes, from, to) => swishLayer(z, a, slopes, from, to, 1.702)

export const card = {
  formula: 'x * sigmoid(1.702 * x)',
  derivative: 'sigmoid(1.702 * x) * (1 + 1.702 * x * (1 - sigmoid(1.702 * x)))',
  names: ['Quick GELU', 'sigmoid GELU', '퀵 젤루', '시그모이드 근사'],
  about: {
    en: 'GELU with a sigmoid in place of the normal distribution: SiLU with β = 1.702. CLIP uses it.',
    ko: '정규분포 대신 시그모이드를 쓴 GELU로, β = 1.702인 SiLU와 같습니다. CLIP에서 씁니다.',
  },
  good: {
    en: 'One sigmoid and two multiplications: cheaper than erf, and close to GELU (within 0.0204).',
    ko: '시그모이드 한 번과 곱셈 두 번이면 되어 erf보다 가볍고 GELU에 가깝습니다(차이 0.0204 이하).',
  },
  bad: {
    en: 'The coarser of the two usual approximations: near ±2.27 it is 0.02 off GELU, where the tanh form stays within 0.0005. Weights trained with GELU should be run with GELU.',
    ko: '흔히 쓰는 두 근사 가운데 더 거칩니다. ±2.27 근처에서 GELU와 0.02만큼 차이가 나지만 tanh 근사는 0.0005 안에 있습니다. GELU로 학습한 가중치는 GELU로 계산해야 합니다.',
  },
  frameworks: {
    ONNX: { name: 'Swish', note: { en: 'alpha = 1.702, from opset 24', ko: 'alpha = 1.702, opset 24부터 있습니다' } },
  },
  source: { title: 'Hendrycks & Gimpel, 2016', url: 'https://arxiv.org/abs/1606.08415' },
} satisfies Card

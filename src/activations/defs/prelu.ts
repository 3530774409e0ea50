import type { Card, Definition, Layer } from '../activation.ts'
import { leaky, leakyLayer } from '../leaky.ts'

export default {
  id: 'prelu',
  name: 'PReLU',
  family: 'rectifier',
  slot: 7,
  params: { weight: { symbol: 'a', value: 0.25, min: -1, max: 2, step: 0.05 } },
  ...leaky('weight'),
  ulps: { f: 0, df: 0, d2f: 0 },
} satisfies Definition

export const layer: Layer = (z, a, slopes, from, to, { weight = 0 }) => leakyLayer(z, a, slopes, from, to, weight)

export const card = {
  formula: 'x > 0 ? x : weight * x',
  derivative: 'x > 0 ? 1 : weight',
  names: ['parametric ReLU', 'parametric rectified linear unit', '파라메트릭 ReLU', '매개변수 ReLU', '피렐루'],
  about: {
    en: 'Leaky ReLU whose slope a is learned with the weights, one for a layer or one for each channel.',
    ko: '왼쪽 기울기 a를 가중치와 함께 학습하는 Leaky ReLU입니다. a는 층마다 하나 또는 채널마다 하나씩 둡니다.',
  },
  good: {
    en: 'The data choose the slope, for almost no cost: on ImageNet its paper had 1.2 points fewer errors than with ReLU. With a = −1 it is |x|, and one neuron solves XOR.',
    ko: '기울기를 데이터가 정하고 비용은 거의 늘지 않습니다. 논문의 ImageNet 실험에서 오류율이 ReLU보다 1.2%p 낮았습니다. a = −1이면 |x|가 되어 뉴런 하나로 XOR를 풉니다.',
  },
  bad: {
    en: 'Weight decay pulls a towards 0, which is ReLU: exempt it. With a < 0 the function is no longer monotone.',
    ko: '가중치 감쇠가 a를 0, 곧 ReLU 쪽으로 끌어당기므로 a는 제외하는 것이 좋습니다. a < 0이면 단조 함수가 아닙니다.',
  },
  conventions: {
    en: 'At 0 the slope is a from the left and 1 from the right. f′(0) = a, as PyTorch has it; the Keras layer computes relu(x) − a·relu(−x) and has 0.',
    ko: '0에서 왼쪽 기울기는 a, 오른쪽 기울기는 1입니다. PyTorch를 따라 f′(0) = a로 정합니다. Keras 층은 relu(x) − a·relu(−x)로 계산하므로 0입니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.nn.PReLU',
      code: 'torch.nn.functional.prelu(x, torch.tensor([weight], dtype=x.dtype))',
      note: { en: 'a starts at 0.25, one for the whole layer', ko: 'a는 0.25에서 시작하고 층 전체에 하나입니다' },
    },
    Keras: {
      name: 'keras.layers.PReLU',
      code: 'keras.activations.leaky_relu(x, negative_slope=weight)',
      defaults: { weight: 0 },
      note: {
        en: 'a starts at 0, so as ReLU, with one for each unit unless shared_axes joins them',
        ko: 'a는 0(곧 ReLU)에서 시작하고, shared_axes로 묶지 않으면 유닛마다 하나씩입니다',
      },
    },
    ONNX: { name: 'PRelu', note: { en: 'a is the input slope', ko: 'a는 slope라는 입력입니다' } },
  },
  source: { title: 'He et al., Delving Deep into Rectifiers, ICCV 2015', url: 'https://arxiv.org/abs/1502.01852' },
} satisfies Card

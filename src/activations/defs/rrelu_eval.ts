import type { Card, Definition } from '../activation.ts'
import { leaky } from '../leaky.ts'

export default {
  id: 'rrelu_eval',
  aliases: ['rrelu'],
  name: 'RReLU',
  family: 'rectifier',
  slot: 9,
  // The mean of the uniform distribution from 1/8 to 1/3, which training draws from.
  params: { slope: { symbol: 'a', value: (1 / 8 + 1 / 3) / 2, min: 1 / 8, max: 1 / 3, step: 1 / 96 } },
  ...leaky('slope'),
  ulps: { f: 0, df: 0, d2f: 0 },
} satisfies Definition

export const card = {
  formula: 'x > 0 ? x : slope * x',
  derivative: 'x > 0 ? 1 : slope',
  names: ['randomized leaky ReLU', 'randomized ReLU', '무작위 Leaky ReLU', '랜덤 렐루'],
  about: {
    en: 'Leaky ReLU whose slope a is drawn at random in training, for each value anew. The curve is the one used afterwards, with the mean a.',
    ko: '학습할 때 왼쪽 기울기 a를 값마다 새로 뽑는 Leaky ReLU입니다. 그래프는 학습이 끝난 뒤 평균 a로 계산하는 곡선입니다.',
  },
  good: {
    en: 'The chance in the slope works against overfitting, and no unit dies: a is never below ⅛.',
    ko: '기울기의 무작위성이 과적합을 줄여 주고, a가 ⅛보다 작아지지 않으므로 뉴런이 죽지 않습니다.',
  },
  bad: {
    en: 'Training and evaluation compute different functions: in PyTorch, forget eval() and the same input gives another output each time.',
    ko: '학습과 평가에서 서로 다른 함수를 계산합니다. PyTorch에서 eval()을 잊으면 같은 입력에도 출력이 매번 달라집니다.',
  },
  conventions: {
    en: 'At 0 the slope is a from the left and 1 from the right. f′(0) = a, as PyTorch has it.',
    ko: '0에서 왼쪽 기울기는 a, 오른쪽 기울기는 1입니다. PyTorch를 따라 f′(0) = a로 정합니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.nn.RReLU',
      code: 'torch.nn.functional.rrelu(x, slope, slope, training=False)',
      note: {
        en: 'draws a between lower = 1/8 and upper = 1/3 and evaluates with their mean, 11/48. The paper divides by a number from 3 to 8, then by 5.5: a = 2/11',
        ko: 'a를 lower = 1/8과 upper = 1/3 사이에서 뽑고 평가할 때는 평균 11/48을 씁니다. 논문은 3에서 8 사이의 수로 나누고, 평가할 때는 5.5로 나눕니다(a = 2/11)',
      },
    },
  },
  source: {
    title: 'Xu et al., Empirical Evaluation of Rectified Activations, 2015',
    url: 'https://arxiv.org/abs/1505.00853',
  },
} satisfies Card

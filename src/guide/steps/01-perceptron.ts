import { neuronScore } from '../scores.ts'
import type { Step } from '../step.ts'

export default {
  id: 'perceptron',
  title: { en: 'A neuron that decides', ko: '판단하는 뉴런, 퍼셉트론' },
  text: [
    {
      en: 'A perceptron weighs its inputs, adds a bias, and decides: z = w₁x₁ + w₂x₂ + b, and the output is 1 where z > 0, else 0. This yes or no is the Heaviside step function h(z), its activation function.',
      ko: '퍼셉트론은 입력에 가중치를 곱해 더하고 편향을 더한 뒤 판단합니다. z = w₁x₁ + w₂x₂ + b이고, z > 0이면 1을, 아니면 0을 출력합니다. 이렇게 0 아니면 1을 내는 함수 h(z)가 계단 함수이고, 퍼셉트론의 활성화 함수입니다.',
    },
    {
      en: 'In the plane of the inputs, z = 0 is a straight line: 1 on one side, 0 on the other.',
      ko: '입력 평면에서 z = 0은 직선입니다. 직선의 한쪽은 1, 다른 쪽은 0입니다.',
    },
  ],
  link: 'view=learning&f=step&task=and&w=1,1,-0.5',
  task: {
    kind: 'do',
    ask: {
      en: 'AND is 1 only at (1, 1). Move the line, or change w₁, w₂ and b, until all four points are right.',
      ko: 'AND는 (1, 1)에서만 1입니다. 네 점이 모두 맞을 때까지 직선을 옮기거나 w₁, w₂, b를 바꿔 보세요.',
    },
    solved: {
      en: 'One neuron is an AND gate now. Many weights do it: all whose line parts (1, 1) from the other three points.',
      ko: '뉴런 하나가 AND 게이트가 되었습니다. 이런 가중치는 하나가 아닙니다. (1, 1)과 나머지 세 점을 나누는 직선이면 됩니다.',
    },
    isDone: (state) =>
      state.view === 'learning' && state.lab === 'neuron' && state.task === 'and' && neuronScore(state) === 4,
    example: 'view=learning&f=step&task=and',
  },
} satisfies Step

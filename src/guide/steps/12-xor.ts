import type { Step } from '../step.ts'

export default {
  id: 'xor',
  title: { en: 'XOR: too much for one neuron', ko: 'XOR: 뉴런 하나로는 안 되는 문제' },
  text: [
    {
      en: 'XOR is 1 where exactly one input is 1: at (0, 1) and (1, 0). Try it: move the line, and watch how many points are right.',
      ko: 'XOR은 입력 중 하나만 1일 때, 곧 (0, 1)과 (1, 0)에서 1입니다. 직선을 옮기면서 몇 개가 맞는지 살펴보세요.',
    },
  ],
  link: 'view=learning&f=step&w=1,1,-1.2',
  task: {
    kind: 'choose',
    ask: {
      en: 'How many of the four points can this neuron get right at best?',
      ko: '이 뉴런으로 네 점 중 최대 몇 개까지 맞힐 수 있을까요?',
    },
    answers: [
      {
        text: { en: '2', ko: '2개' },
        wrong: { en: 'More: set b to −0.5 and look again.', ko: '더 맞힐 수 있습니다. b를 −0.5로 바꾸고 다시 보세요.' },
      },
      { text: { en: '3', ko: '3개' } },
      {
        text: { en: '4', ko: '4개' },
        wrong: {
          en: 'For that, one line would have to part (0, 1) and (1, 0) from (0, 0) and (1, 1). The lines that join these pairs cross in the middle: no straight line keeps the pairs apart.',
          ko: '그러려면 직선 하나가 (0, 1), (1, 0)과 (0, 0), (1, 1)을 나눠야 합니다. 두 쌍을 이은 선분이 가운데에서 만나므로, 두 쌍을 나누는 직선은 없습니다.',
        },
      },
    ],
    solved: {
      en: 'Three. One straight line is all that one neuron with a step can draw, and XOR needs two.',
      ko: '3개입니다. 계단 함수를 쓰는 뉴런 하나는 직선 하나만 그을 수 있는데, XOR에는 직선이 두 개 필요합니다.',
    },
  },
} satisfies Step

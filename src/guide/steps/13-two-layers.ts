import { layersScore } from '../scores.ts'
import type { Step } from '../step.ts'

export default {
  id: 'two-layers',
  title: { en: 'Two layers do it', ko: '두 층이면 된다' },
  text: [
    {
      en: 'Now two neurons look at the inputs, one as NAND, one as OR, and a third sees only h₁ and h₂, what these two say. At present this third neuron is an OR, and two of the four points are wrong.',
      ko: '이제 두 뉴런이 입력을 봅니다. 하나는 NAND, 하나는 OR입니다. 세 번째 뉴런은 두 뉴런의 출력 h₁, h₂만 봅니다. 지금은 이 세 번째 뉴런이 OR라서 네 점 중 두 점이 틀립니다.',
    },
  ],
  link: 'view=learning&f=step&lab=layers&w2=-1,-1,1.5,1,1,-0.5,1,1,-0.5',
  task: {
    kind: 'do',
    ask: {
      en: 'Which gate must the third neuron be? Change it until XOR is right at all four points.',
      ko: '세 번째 뉴런은 어떤 게이트여야 할까요? XOR의 네 점이 모두 맞도록 바꿔 보세요.',
    },
    solved: {
      en: 'AND(NAND, OR) is XOR. In the plane of h₁ and h₂ the points have moved so that one straight line parts them: that is what a hidden layer is for. With a straight line for an activation, two layers would be no more than one.',
      ko: 'AND(NAND, OR)가 XOR입니다. h₁, h₂의 평면에서는 점들이 자리를 옮겨서 직선 하나로 나뉩니다. 은닉층이 하는 일이 바로 이것입니다. 활성화 함수가 직선이라면 두 층도 한 층과 다를 것이 없습니다.',
    },
    isDone: (state) =>
      state.view === 'learning' && state.lab === 'layers' && state.task === 'xor' && layersScore(state) === 4,
    example: 'view=learning&f=step&lab=layers',
  },
} satisfies Step

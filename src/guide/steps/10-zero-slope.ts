import type { Step } from '../step.ts'

export default {
  id: 'zero-slope',
  title: { en: 'A slope of 0 teaches nothing', ko: '기울기가 0이면 배우지 못한다' },
  text: [
    {
      en: 'A network learns by going downhill: w ← w − η · ∂L/∂w. By the chain rule, ∂L/∂w of a weight has the slope of each activation on the way as a factor.',
      ko: '신경망은 손실의 내리막을 따라가며 배웁니다. w ← w − η · ∂L/∂w입니다. 연쇄 법칙에 따라 ∂L/∂w에는 지나온 활성화 함수의 기울기가 모두 곱해집니다.',
    },
    {
      en: 'The thinner curves are the derivatives. That of the step is 0 on both sides of its jump; at the jump there is none.',
      ko: '가는 곡선이 도함수입니다. 계단 함수의 도함수는 불연속점 양쪽에서 모두 0이고, 불연속점에서는 없습니다.',
    },
  ],
  link: 'f=step,sigmoid&d=0,1',
  task: {
    kind: 'choose',
    ask: {
      en: 'A weight before a step is 0.7. What is it after 1000 updates?',
      ko: '계단 함수 앞에 있는 가중치가 0.7입니다. 1000번 갱신하면 얼마가 될까요?',
    },
    answers: [
      {
        text: {
          en: 'A little different: small changes add up.',
          ko: '조금 달라집니다. 작은 변화가 쌓이기 때문입니다.',
        },
        wrong: {
          en: 'There is nothing to add up: each change is η · 0, and a thousand times 0 is 0.',
          ko: '쌓일 것이 없습니다. 변화량은 매번 η · 0이고, 0은 천 번을 더해도 0입니다.',
        },
      },
      { text: { en: 'Exactly 0.7.', ko: '정확히 0.7입니다.' } },
      {
        text: { en: '0.', ko: '0입니다.' },
        wrong: {
          en: 'Zero is what is taken away from the weight each time, not what it becomes.',
          ko: '0은 가중치에서 매번 빼는 값이지, 가중치가 되는 값이 아닙니다.',
        },
      },
    ],
    solved: {
      en: 'Whatever the loss, the weight does not learn which way to go. The sigmoid has a slope above 0 everywhere: small far out, but a direction.',
      ko: '손실이 얼마든 가중치는 어느 쪽으로 가야 할지 알 수 없습니다. 시그모이드는 어디서나 기울기가 0보다 큽니다. 먼 곳에서는 작지만, 방향은 있습니다.',
    },
  },
} satisfies Step

import type { Step } from '../step.ts'

export default {
  id: 'compare',
  title: { en: 'Step and sigmoid compared', ko: '계단 함수와 시그모이드 비교' },
  text: [
    {
      en: 'Both in one plot. Point at the curves, or move the x slider, and read both values.',
      ko: '두 함수를 한 그래프에 그렸습니다. 곡선을 가리키거나 x 슬라이더를 움직여 두 값을 읽어 보세요.',
    },
  ],
  link: 'f=step,sigmoid',
  task: {
    kind: 'choose',
    ask: { en: 'What do the two have in common?', ko: '두 함수의 공통점은 무엇일까요?' },
    answers: [
      {
        text: { en: 'Their only values are 0 and 1.', ko: '0과 1만 출력합니다.' },
        wrong: {
          en: 'True of the step alone. The sigmoid takes all values between: read it at x = 1.',
          ko: '계단 함수만 그렇습니다. 시그모이드는 그 사이의 모든 값을 냅니다. x = 1에서 값을 읽어 보세요.',
        },
      },
      {
        text: { en: 'They have a slope everywhere.', ko: '어디서나 기울기가 있습니다.' },
        wrong: {
          en: 'The step jumps at 0: it has no slope there, and the slope 0 everywhere else.',
          ko: '계단 함수는 0에서 불연속이라 그곳에는 기울기가 없고, 나머지에서는 기울기가 0입니다.',
        },
      },
      {
        text: {
          en: 'They stay between 0 and 1 and never fall.',
          ko: '출력이 0과 1 사이에 있고, x가 커질 때 줄어들지 않습니다.',
        },
      },
    ],
    solved: {
      en: 'So the sigmoid can take the place of the step: a large input still gives nearly 1, a small one nearly 0. New is how it gets there, with a slope that tells which way is up.',
      ko: '그래서 시그모이드는 계단 함수를 대신할 수 있습니다. 입력이 크면 여전히 1에 가깝고 작으면 0에 가깝습니다. 다른 점은 그 사이를 매끄럽게 잇는다는 것이고, 이 기울기가 어느 쪽이 오르막인지 알려 줍니다.',
    },
  },
} satisfies Step

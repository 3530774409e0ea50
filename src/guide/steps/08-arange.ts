import type { Step } from '../step.ts'

export default {
  id: 'arange',
  title: { en: 'Where a plot looks: np.arange', ko: '어디를 보고 그리는가: np.arange' },
  text: [
    {
      en: 'A plot knows a function only at its samples. `np.arange(start, stop, step)` makes them: from start on, every step, without stop.',
      ko: '그래프를 그릴 때 함숫값은 표본에서만 구합니다. `np.arange(start, stop, step)`이 그 표본을 만듭니다. start부터 step 간격으로 가고, stop은 넣지 않습니다.',
    },
    {
      en: 'Here are the ten of `np.arange(-5, 5, 1)`: the sigmoid is already a bit angular.',
      ko: '지금은 `np.arange(-5, 5, 1)`의 표본 10개입니다. 시그모이드가 벌써 조금 각져 보입니다.',
    },
  ],
  link: 'f=sigmoid&step=1&points=1',
  task: {
    kind: 'number',
    ask: {
      en: 'How many samples has `np.arange(-5, 5, 2)`? Foretell it, then set step to 2 and see.',
      ko: '`np.arange(-5, 5, 2)`의 표본은 몇 개일까요? 먼저 답을 쓰고, step을 2로 바꿔 확인해 보세요.',
    },
    answer: 5,
    tolerance: 0,
    hint: {
      en: 'Not quite. Begin at −5 and add 2 as long as the result is below 5; 5 itself does not belong.',
      ko: '아닙니다. −5에서 시작해 5보다 작은 동안 2씩 더해 보세요. 5는 들어가지 않습니다.',
    },
    solved: {
      en: '`array([-5, -3, -1,  1,  3])`: the plot ends at 3. With so few samples even the sigmoid is a chain of straight lines.',
      ko: '`array([-5, -3, -1,  1,  3])`이고, 그래프는 3에서 끝납니다. 표본이 이렇게 적으면 시그모이드도 꺾은선으로 보입니다.',
    },
  },
} satisfies Step

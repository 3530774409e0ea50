import type { Step } from '../step.ts'

export default {
  id: 'relu',
  title: { en: 'ReLU', ko: 'ReLU' },
  text: [
    {
      en: 'ReLU(x) = max(0, x), in NumPy `np.maximum(0, x)`: for positive x the slope is 1, and multiplying by 1 makes nothing smaller. For negative x it is 0.',
      ko: 'ReLU(x) = max(0, x)이고 NumPy로는 `np.maximum(0, x)`입니다. x가 양수이면 기울기가 1이고, 1은 아무리 곱해도 작아지지 않습니다. x가 음수이면 기울기가 0입니다.',
    },
  ],
  link: 'view=gradients&f=sigmoid',
  task: {
    kind: 'do',
    ask: {
      en: 'Add ReLU with “Add a function”, and compare the two lines at the first layer.',
      ko: '“함수 추가”로 ReLU를 추가하고, 첫 층에서 두 선을 비교해 보세요.',
    },
    solved: {
      en: 'With the same first weights, ReLU’s first layer gets about as much as its last. The price: a unit whose z is negative for every input has the slope 0, like the step, and learns no more. That is the end of this guide; the rest of the page is yours.',
      ko: '같은 초기화에서 ReLU는 첫 층도 마지막 층과 비슷한 기울기를 받습니다. 대신 모든 입력에서 z가 음수인 뉴런은 계단 함수처럼 기울기가 0이 되어 더는 배우지 못합니다. 길잡이는 여기까지입니다. 이제 페이지를 마음껏 살펴보세요.',
    },
    isDone: ({ view, curves }) =>
      view === 'gradients' &&
      ['sigmoid', 'relu'].every((name) => curves.some(({ id, hidden }) => id === name && !hidden)),
    example: 'view=gradients&f=sigmoid,relu',
  },
} satisfies Step

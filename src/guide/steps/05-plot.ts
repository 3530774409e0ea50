import type { Step } from '../step.ts'

export default {
  id: 'plot',
  title: { en: 'Its plot, and a line that is not there', ko: '계단 함수의 그래프, 그리고 없는 선' },
  text: [
    {
      en: 'This is what matplotlib draws of `x = np.arange(-5.0, 5.0, 0.1)` and `step_function(x)`: 100 samples, joined by straight lines.',
      ko: '`x = np.arange(-5.0, 5.0, 0.1)`과 `step_function(x)`를 matplotlib으로 그리면 이렇게 됩니다. 표본 100개를 선분으로 이은 그림입니다.',
    },
    {
      en: 'The last sample with value 0 lies at 0 and the first with value 1 at 0.1, up to rounding. Between them the line climbs, steep but not upright. The function itself does not: it has no values between 0 and 1.',
      ko: '반올림 오차를 빼면 값이 0인 마지막 표본은 0에, 값이 1인 첫 표본은 0.1에 있습니다. 그 사이를 이은 선분은 가파르지만 수직은 아닙니다. 함수에는 이런 부분이 없습니다. 0과 1 사이의 값은 나오지 않습니다.',
    },
  ],
  link: 'f=step',
  task: {
    kind: 'do',
    ask: {
      en: 'Make the line go away: under “Show”, switch off “Join across jumps, like matplotlib”.',
      ko: '이 선을 없애 보세요. “보기”에서 “불연속점을 선으로 잇기(matplotlib 방식)”를 끄면 됩니다.',
    },
    solved: {
      en: 'That is the function: two pieces, and a jump at 0. In matplotlib a smaller step makes the line steeper, but never removes it.',
      ko: '이것이 함수의 참모습입니다. 두 조각으로 끊어져 있고, 0을 지나는 순간 값이 0에서 1로 바뀝니다. matplotlib에서는 step을 줄이면 선이 더 가팔라질 뿐, 없어지지는 않습니다.',
    },
    isDone: ({ view, join, curves }) => view === 'curves' && !join && curves.some(({ id }) => id === 'step'),
    example: 'f=step&join=0',
  },
} satisfies Step

import { numpyRepr } from '../../math/numpy-repr.ts'
import type { Step } from '../step.ts'

export default {
  id: 'comparison',
  title: { en: 'The step in Python: a comparison', ko: '계단 함수 구현 ②: 비교 연산' },
  text: [
    {
      en: 'NumPy compares every entry by itself: `x > 0` is an array of `True` and `False`, as long as x. No `if`, no loop.',
      ko: 'NumPy는 원소마다 따로 비교합니다. `x > 0`은 x와 길이가 같은 `True`와 `False`의 배열입니다. `if`도 반복문도 필요 없습니다.',
    },
  ],
  link: 'f=step',
  task: {
    kind: 'vector',
    ask: {
      en: 'And at 0 itself? Guess, then put a 0 into the array.',
      ko: '0에서는 어떻게 될까요? 먼저 예상해 보고, 배열에 0을 넣어 보세요.',
    },
    solved: {
      en: '`0 > 0` is `False`: this step is still 0 at 0 and jumps right after it. Other books let it be 1 or ½ there.',
      ko: '`0 > 0`은 `False`입니다. 이 계단 함수는 0에서 아직 0이고, 0을 넘어서면 1이 됩니다. 0에서의 값을 1이나 ½로 정하는 책도 있습니다.',
    },
    program: {
      source: '',
      call: (list) => `${list} > 0`,
      run: ({ numbers }) => ({ printed: numpyRepr({ dtype: 'bool', values: numbers.map((x) => x > 0) }) }),
    },
    start: '-1, 1, 2',
    isDone: (entries) => entries.includes(0),
    example: '-1, 0, 2',
  },
} satisfies Step

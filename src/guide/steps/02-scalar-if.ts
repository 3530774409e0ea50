import type { Step } from '../step.ts'

export default {
  id: 'scalar-if',
  title: { en: 'The step in Python: with if', ko: '계단 함수 구현 ①: if 문' },
  text: [
    {
      en: 'The definition, word for word, as a Python function. For one number it works: `step_function(3.0)` is `1`.',
      ko: '정의를 그대로 파이썬 함수로 옮겼습니다. 수 하나를 넣으면 잘 작동합니다. `step_function(3.0)`은 `1`입니다.',
    },
    {
      en: 'A network computes with whole arrays of numbers at once, though. See what happens to one.',
      ko: '그런데 신경망은 수를 배열로 한꺼번에 계산합니다. 배열을 넣으면 어떻게 되는지 보세요.',
    },
  ],
  link: 'f=step',
  task: {
    kind: 'vector',
    ask: {
      en: 'Change the array until the error is gone.',
      ko: '오류가 사라지도록 배열을 바꿔 보세요.',
    },
    solved: {
      en: 'An array of one number is the exception. With more of them `x > 0` has as many answers as entries, and `if` needs a single one. This version is of no use for arrays.',
      ko: '원소가 하나뿐인 배열만 예외입니다. 원소가 여럿이면 `x > 0`의 답도 여럿인데 `if`에는 답이 하나여야 합니다. 그래서 이 구현은 배열에 쓸 수 없습니다.',
    },
    program: {
      source: 'def step_function(x):\n    if x > 0:\n        return 1\n    else:\n        return 0',
      call: (list) => `step_function(${list})`,
      run: ({ numbers: [x = 0, ...more] }) =>
        more.length === 0
          ? { printed: x > 0 ? '1' : '0' }
          : {
              printed:
                'ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()',
              failed: true,
            },
    },
    start: '-1, 1, 2',
    isDone: (entries) => entries.length === 1,
    example: '2',
  },
} satisfies Step

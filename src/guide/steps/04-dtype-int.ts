import { numpyRepr } from '../../math/numpy-repr.ts'
import type { Step } from '../step.ts'

export default {
  id: 'dtype-int',
  title: { en: 'The step in Python: as whole numbers', ko: '계단 함수 구현 ③: 정수로 바꾸기' },
  text: [
    {
      en: '`dtype=int` turns `False` into 0 and `True` into 1. That is the step function for arrays, in one line.',
      ko: '`dtype=int`를 주면 `False`는 0, `True`는 1이 됩니다. 이 한 줄이 배열에 쓸 수 있는 계단 함수입니다.',
    },
    {
      en: 'Older notes write `np.int` instead of `int`. NumPy took that name away in version 1.24: today it is an AttributeError.',
      ko: '예전 글에는 `int` 대신 `np.int`라고 적혀 있기도 합니다. 이 이름은 NumPy 1.24에서 없어져서, 지금은 AttributeError가 납니다.',
    },
  ],
  link: 'f=step',
  task: {
    kind: 'vector',
    ask: {
      en: 'Write an array for which the result is `array([1, 0, 1, 0])`.',
      ko: '결과가 `array([1, 0, 1, 0])`이 되도록 배열을 써 보세요.',
    },
    solved: {
      en: 'What the numbers are does not matter, only whether they are above 0: the step forgets how large z was.',
      ko: '수의 크기는 상관없고 0보다 큰지만 중요합니다. 계단 함수를 지나면 z가 얼마나 컸는지는 사라집니다.',
    },
    program: {
      source: 'def step_function(x):\n    return np.array(x > 0, dtype=int)',
      call: (list) => `step_function(${list})`,
      run: ({ numbers }) => ({ printed: numpyRepr({ dtype: 'int64', values: numbers.map((x) => (x > 0 ? 1 : 0)) }) }),
    },
    start: '-1, 1, 2',
    isDone: (entries) => entries.map((x) => (x > 0 ? 1 : 0)).join() === '1,0,1,0',
    example: '3, -3, 0.5, 0',
  },
} satisfies Step

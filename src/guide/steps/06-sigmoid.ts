import { exp } from '../../math/exp.ts'
import { numpyRepr } from '../../math/numpy-repr.ts'
import type { Step } from '../step.ts'

/** As the note computes it, which is not the way to the last digit: exp(710) overflows. */
const sigmoid = (x: number): number => 1 / (1 + exp(-x))

export default {
  id: 'sigmoid',
  title: { en: 'The sigmoid', ko: '시그모이드 함수' },
  text: [
    {
      en: 'σ(x) = 1 / (1 + e⁻ˣ) goes from 0 to 1 as well, but smoothly, through ½ at 0.',
      ko: 'σ(x) = 1 / (1 + e⁻ˣ)도 0에서 1로 가지만, 0에서 ½을 지나며 매끄럽게 올라갑니다.',
    },
    {
      en: '`np.exp` takes arrays, and a number with an array is computed for each entry (broadcasting): the function needs no change for arrays.',
      ko: '`np.exp`는 배열을 받고, 수와 배열의 계산은 원소마다 이루어집니다(브로드캐스트). 그래서 배열에 쓰려고 따로 고칠 것이 없습니다.',
    },
  ],
  link: 'f=sigmoid',
  task: {
    kind: 'vector',
    ask: {
      en: 'How far to the right must x be for a value above 0.99? Find an entry.',
      ko: '값이 0.99보다 크려면 x가 얼마나 커야 할까요? 그런 수를 배열에 넣어 보세요.',
    },
    solved: {
      en: 'From about x = 4.6 on. The sigmoid comes ever nearer to 1 and never reaches it; floating-point numbers do, from about x = 37 on.',
      ko: 'x가 약 4.6보다 크면 됩니다. 시그모이드는 1에 한없이 가까워지지만 1이 되지는 않습니다. 다만 부동소수점 수로 계산하면 x가 37쯤부터 정확히 1이 나옵니다.',
    },
    program: {
      source: 'def sigmoid(x):\n    return 1 / (1 + np.exp(-x))',
      call: (list) => `sigmoid(${list})`,
      run: ({ numbers }) => ({
        printed: numpyRepr({ dtype: 'float64', values: numbers.map(sigmoid) }),
        ...(numbers.some((x) => Number.isFinite(x) && exp(-x) === Infinity) && {
          warning: 'RuntimeWarning: overflow encountered in exp',
        }),
      }),
    },
    start: '-1.0, 1.0, 2.0',
    isDone: (entries) => entries.some((x) => sigmoid(x) > 0.99),
    example: '-1.0, 1.0, 5',
  },
} satisfies Step

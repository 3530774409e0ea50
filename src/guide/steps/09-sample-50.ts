import type { Step } from '../step.ts'

export default {
  id: 'sample-50',
  title: { en: 'Why sample 50 is not 0', ko: '50번 표본은 왜 0이 아닐까' },
  text: [
    {
      en: 'Back to `x = np.arange(-5.0, 5.0, 0.1)`. From −5, fifty steps of 0.1 lead to 0, one would think: `x[50]`.',
      ko: '다시 `x = np.arange(-5.0, 5.0, 0.1)`입니다. −5에서 0.1씩 50번 가면 0일 것 같습니다. 그 표본이 `x[50]`입니다.',
    },
  ],
  link: 'f=step&points=1',
  task: {
    kind: 'choose',
    ask: { en: 'What does `print(x[50])` show?', ko: '`print(x[50])`을 실행하면 무엇이 나올까요?' },
    answers: [
      {
        text: { en: '0.0', ko: '0.0' },
        wrong: {
          en: 'With exact numbers, yes. But 0.1 has no exact binary form, and −4.9 is rounded, too: look at sample 50 in the table.',
          ko: '정확한 수라면 그렇습니다. 하지만 0.1은 이진수로 정확히 나타낼 수 없고 −4.9도 반올림됩니다. 표에서 50번 표본을 보세요.',
        },
      },
      { text: { en: '-1.7763568394002505e-14', ko: '-1.7763568394002505e-14' } },
      {
        text: { en: '0.1', ko: '0.1' },
        wrong: {
          en: 'Counting begins at 0: `x[0]` is −5, so 0.1 would come with `x[51]`.',
          ko: '번호는 0부터 셉니다. `x[0]`이 −5이므로 0.1은 `x[51]`쯤에 나옵니다.',
        },
      },
    ],
    solved: {
      en: 'NumPy does not take 0.1 as the distance but (−5 + 0.1) − (−5) = 0.09999999999999964, and −5 + 50 · that is −1.78e−14. Tiny, but on the side of zero: had it come out above 0, the step would be 1 there.',
      ko: 'NumPy는 간격으로 0.1이 아니라 (−5 + 0.1) − (−5) = 0.09999999999999964를 씁니다. 여기에 50을 곱해 −5에 더하면 −1.78e−14입니다. 아주 작지만 음수라서 계단 함수의 값은 0입니다. 오차가 양수였다면 1이 되었을 것입니다.',
    },
  },
} satisfies Step

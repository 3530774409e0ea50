import type { GuideMessages } from '../en/guide.ts'

export const ko: GuideMessages = {
  title: '길잡이',
  about:
    '퍼셉트론에서 ReLU까지 차근차근 살펴봅니다. 단계마다 화면이 맞춰지고, 직접 해 보거나 예상해 볼 것이 하나씩 있습니다. 옆에 보이는 것은 실제 화면이니 무엇이든 자유롭게 바꿔 보세요.',
  unknown: (id) => `“${id}” 단계는 없습니다. 아래에서 골라 보세요.`,
  steps: '단계',
  begin: '시작하기',
  goOn: (number, title) => `${number}단계부터 이어서 하기: ${title}`,
  again: '모든 단계를 마쳤습니다. 처음부터 다시 하기',
  doneOf: (done, all) => `${all}단계 중 ${done}단계 완료`,
  done: '완료',
  forget: '완료 기록 지우기',
  forgotten: '완료 기록을 지웠습니다.',
  kept: '완료 기록은 이 브라우저에만 남습니다.',

  stepOf: (number, all) => `${all}단계 중 ${number}단계`,
  all: '모든 단계',
  close: '길잡이 닫기',
  fold: '길잡이 접기',
  unfold: '길잡이 펼치기',
  back: '이전',
  next: '다음',
  finish: '모든 단계 보기',
  restore: '화면 다시 맞추기',

  kinds: { do: '직접 해 보기', choose: '예상해 보기', number: '예상해 보기', vector: '직접 해 보기' },
  solved: '잘했습니다.',
  wrong: '정답이 아닙니다.',
  earlier: '이미 마친 단계입니다.',
  check: '확인',
  answer: '답',
  notANumber: '숫자를 쓰세요. 예: 3, 0.5',
  array: '배열의 원소',
  prompt: '파이썬이 출력하는 것',
  faults: {
    empty: '수를 하나 이상 쓰세요.',
    'too-many': (most) => `수는 ${most}개까지 쓸 수 있습니다.`,
    'not-a-number': (text) => `“${text}” – 여기에 쓸 수 있는 수가 아닙니다. 수를 쉼표로 나누어 쓰세요.`,
    'too-large': (text) => `“${text}” – 여기서 쓰기에 너무 큰 정수입니다. 끝에 점을 찍으면 실수가 됩니다.`,
  },
}

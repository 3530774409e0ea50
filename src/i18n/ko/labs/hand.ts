import type { LabMessages } from '../../en/labs.ts'

export const hand: LabMessages['hand'] = {
  activation: '활성화 함수 f',
  right: '맞음',
  wrong: '틀림',
  judgement: '맞았는지',
  wanted: '정답',
  score: (right, count) => `${count}개 중 ${right}개 맞음`,
  share: (percent, right, count) => `${percent}% 맞음(${count}개 중 ${right}개)`,
  line: {
    shift: (z) => `직선 ${z} = 0 옮기기`,
    turn: (z) => `직선 ${z} = 0 돌리기`,
    shiftText: (distance) => `가운데에서 ${distance}`,
    turnText: (z, angle) => `${z} 값이 커지는 방향 ${angle}°`,
    none: (z) => `두 가중치가 모두 0이라서 ${z} 값이 어디서나 같고, 직선이 없습니다.`,
    outside: (z) => `직선 ${z} = 0이 그림 밖에 있습니다.`,
  },
  noneFound: '그런 가중치를 찾지 못했습니다.',
  key: { zero: '정답 0', one: '정답 1', wrong: '테두리: 틀림', half: '출력 0, ½, 1' },
}

import type { StageMessages } from '../en/stage.ts'

export const ko: StageMessages = {
  open: 'Activation Lab에서 열기',
  newTab: '새 탭에서 열립니다',
  leave: '발표 끝내기',
  leaveKey: 'Esc',
  full: '전체 화면',
}

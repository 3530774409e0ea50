import type { ShareMessages } from '../../en/share.ts'

export const picture: ShareMessages['picture'] = {
  tab: '그림',
  about: '그래프를 그림 파일로 저장해 글, 슬라이드, 학습지에 넣을 수 있습니다.',
}

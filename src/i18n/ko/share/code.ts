import type { ShareMessages } from '../../en/share.ts'

export const code: ShareMessages['code'] = {
  tab: '코드',
  about: '지금 화면의 내용을 계산하고 그리는 소스 코드입니다.',
}

import type { ShareMessages } from '../../en/share.ts'

export const data: ShareMessages['data'] = {
  tab: '데이터',
  about: '표본을 숫자로 저장해 스프레드시트나 다른 도구에서 쓸 수 있습니다.',
}

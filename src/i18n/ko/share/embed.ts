import type { ShareMessages } from '../../en/share.ts'

export const embed: ShareMessages['embed'] = {
  tab: '삽입·발표',
  about: '그래프를 다른 웹 페이지에 넣거나 큰 화면에 띄울 수 있습니다.',
}

import type { ShareMessages } from '../en/share.ts'
import { code } from './share/code.ts'
import { data } from './share/data.ts'
import { embed } from './share/embed.ts'
import { link } from './share/link.ts'
import { picture } from './share/picture.ts'

export const ko: ShareMessages = {
  ways: '공유하는 방법',
  titles: {
    curves: (names) => `Activation Lab: ${names}`,
    gradients: (names) => `Activation Lab, 기울기: ${names}`,
    learning: (names) => `Activation Lab, 학습: ${names}`,
  },
  downloaded: (file) => `${file}: 내려받기를 시작했습니다`,
  link,
  picture,
  data,
  code,
  embed,
}

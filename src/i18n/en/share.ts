import { code } from './share/code.ts'
import { data } from './share/data.ts'
import { embed } from './share/embed.ts'
import { link } from './share/link.ts'
import { picture } from './share/picture.ts'

/** English of the dialog that shares, a file a tab. Its shape is what every language must fill. */
export const en = {
  ways: 'Ways to share',
  titles: {
    curves: (names: string) => `Activation Lab: ${names}`,
    gradients: (names: string) => `Activation Lab, gradients: ${names}`,
    learning: (names: string) => `Activation Lab, learning: ${names}`,
  },
  /** Of a file that the browser has been given. */
  downloaded: (file: string) => `${file}: download started`,
  link,
  picture,
  data,
  code,
  embed,
}

export type ShareMessages = typeof en

import type { ShareProps } from './share-props.ts'

export function PictureTab({ words: { picture: words } }: ShareProps) {
  return <p className="share-about">{words.about}</p>
}

import type { ShareProps } from './share-props.ts'

export function CodeTab({ words: { code: words } }: ShareProps) {
  return <p className="share-about">{words.about}</p>
}

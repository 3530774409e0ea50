import type { ShareProps } from './share-props.ts'

export function EmbedTab({ words: { embed: words } }: ShareProps) {
  return <p className="share-about">{words.about}</p>
}

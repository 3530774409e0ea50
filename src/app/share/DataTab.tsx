import type { ShareProps } from './share-props.ts'

export function DataTab({ words: { data: words } }: ShareProps) {
  return <p className="share-about">{words.about}</p>
}

import './stage.css'
import { hiddenParts } from '../../legend/hidden-parts.ts'
import { useLeftOut } from './use-left-out.ts'
import { EmbedFrame } from './EmbedFrame.tsx'
import { Presentation } from './Presentation.tsx'
import type { StageProps } from './stage-props.ts'

/** What a link leaves out, and what stands round a view in place of the page's head: for an audience, or in a frame of another page. */
export default function Stage(props: StageProps) {
  const { without, present, embed } = props.state
  // The page's head has no place before an audience or in a frame.
  const hidden = [...hiddenParts({ without, present, embed }), ...(present || embed ? ['head'] : [])]
  useLeftOut(hidden)
  if (present) return <Presentation {...props} />
  return embed ? <EmbedFrame {...props} /> : null
}

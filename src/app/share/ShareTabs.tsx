import type { ComponentType } from 'react'
import type { Language } from '../../i18n/index.ts'
import { shareWords } from '../../i18n/share.ts'
import type { History } from '../../state/history.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { sourceOf } from './address.ts'
import { CodeTab } from './CodeTab.tsx'
import { DataTab } from './DataTab.tsx'
import { EmbedTab } from './EmbedTab.tsx'
import { LinkTab } from './LinkTab.tsx'
import { PictureTab } from './PictureTab.tsx'
import type { ShareProps } from './share-props.ts'
import { titleOf } from './title-of.ts'
import './share-tabs.css'

/** In the order in which they are offered. */
const TABS: readonly (readonly [name: TabName, Tab: ComponentType<ShareProps>])[] = [
  ['link', LinkTab],
  ['picture', PictureTab],
  ['data', DataTab],
  ['code', CodeTab],
  ['embed', EmbedTab],
]
/** The words of a tab. */
type TabName = 'link' | 'picture' | 'data' | 'code' | 'embed'

export interface ShareTabsProps {
  history: History
  language: Language
  onClose: () => void
}

/** All the ways to take along what is on screen now. */
export default function ShareTabs({ history, language, onClose }: ShareTabsProps) {
  const words = shareWords[language]
  const { state, link } = history.snapshot()
  const shared: ShareProps = {
    state,
    language,
    address: sourceOf(link, location),
    title: titleOf(state, words),
    words,
    change: history.change,
    onClose,
  }
  return (
    <div className="share">
      <Tabs label={words.ways} names={TABS.map(([name]) => words[name].tab)}>
        {(chosen) => {
          const [, Tab = LinkTab] = TABS.find(([name]) => words[name].tab === chosen) ?? []
          return <Tab {...shared} />
        }}
      </Tabs>
    </div>
  )
}

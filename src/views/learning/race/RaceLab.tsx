import { useState } from 'react'
import { labWords } from '../../../i18n/labs.ts'
import { Part, useHidden } from '../../../legend/Part.tsx'
import { Tabs } from '../../../ui/Tabs.tsx'
import { samplesOf } from '../engine/samples.ts'
import type { LabProps } from '../lab-props.ts'
import { TaskPicker } from '../TaskPicker.tsx'
import { LayersPanel } from '../train/LayersPanel.tsx'
import { LearningPanel } from '../train/LearningPanel.tsx'
import { OneRun } from './OneRun.tsx'
import { ManySeeds } from './seeds/ManySeeds.tsx'
import { newPool } from './seeds/use-seed-runs.ts'
import './race-lab.css'

/** A network for each activation, all else the same: one run of them side by side, or how often each succeeds with many seeds. */
export default function RaceLab(props: LabProps) {
  const { state, curves, language, messages, change, settle } = props
  const { race: words, train } = labWords[language]
  const noTabs = useHidden('labs')
  const [pool] = useState(newPool)
  const settings = { state, curves, words: train, messages, change, settle }
  const shown = curves.some(({ hidden }) => !hidden)
  return (
    <>
      <div className="race-wide">
        <TaskPicker state={state} language={language} change={change} settle={settle} />
      </div>
      <div className="lab-main">
        <Tabs
          label={words.title}
          bare={noTabs}
          names={[words.parts.one, words.parts.many]}
          chosen={state.many ? 1 : 0}
          onChoose={(at) => change((s) => ({ ...s, many: at === 1 }))}
        >
          {() =>
            shown ? (
              <div className="race-part">
                {state.many ? <ManySeeds {...props} pool={pool} /> : <OneRun {...props} />}
              </div>
            ) : (
              <p className="race-none">{words.none}</p>
            )
          }
        </Tabs>
      </div>
      <Part name="settings">
        <aside className="lab-side" aria-label={train.aside}>
          <LayersPanel {...settings} acts={false} />
          <LearningPanel {...settings} count={samplesOf(state).count} ownRule={false} />
        </aside>
      </Part>
    </>
  )
}

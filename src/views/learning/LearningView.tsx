import type { ViewProps } from '../../legend/view-props.ts'
import { Suspense, type ComponentType } from 'react'
import { labWords } from '../../i18n/labs.ts'
import { hiddenParts } from '../../legend/hidden-parts.ts'
import { HiddenParts } from '../../legend/Part.tsx'
import { LabLegend } from '../../legend/LabLegend.tsx'
import { series } from '../../plot/series.ts'
import { labs, type Lab } from '../../state/lab-state.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { presets } from './examples.ts'
import type { LabProps } from './lab-props.ts'
import './learning-view.css'

const LABS: Readonly<Record<Lab, ComponentType<LabProps>>> = {
  neuron: lazyPart(() => import('./neuron/NeuronLab.tsx')),
  layers: lazyPart(() => import('./layers/LayersLab.tsx')),
  train: lazyPart(() => import('./train/TrainLab.tsx')),
  race: lazyPart(() => import('./race/RaceLab.tsx')),
}

/** What one neuron can do, what two layers can, and how a network learns it. */
export default function LearningView(props: ViewProps) {
  const { state, language, change } = props
  const words = labWords[language].learning
  const curves = series(state.curves, [0], state.without)
  const { without, present, embed } = state
  const hidden = hiddenParts({ without, present, embed })
  const [noTabs, noWords] = [hidden.has('labs'), hidden.has('explanation')]
  const Chosen = LABS[state.lab]
  return (
    <HiddenParts value={hidden}>
      <main className="lab-view learning-view" id="main" tabIndex={-1}>
        <div className="lab-head">
          <LabLegend {...props} presets={presets} />
        </div>
        <Tabs
          label={words.title}
          bare={noTabs}
          names={labs.map((lab) => words.labs[lab])}
          chosen={labs.indexOf(state.lab)}
          onChoose={(at) => change((s) => ({ ...s, lab: labs[at] ?? s.lab }))}
        >
          {() => (
            <>
              {(curves.length === 0 || !noWords) && (
                <p className="learning-intro">{curves.length > 0 ? words.intros[state.lab] : words.none}</p>
              )}
              {curves.length > 0 && (
                <div className="learning-lab">
                  <Suspense>
                    <Chosen key={state.lab} {...props} curves={curves} />
                  </Suspense>
                </div>
              )}
            </>
          )}
        </Tabs>
      </main>
    </HiddenParts>
  )
}

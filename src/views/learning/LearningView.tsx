import type { Language, Messages } from '../../i18n/index.ts'
import { LabLegend } from '../../legend/LabLegend.tsx'
import type { AppState } from '../../state/app-state.ts'
import type { Change } from '../../state/history.ts'
import { presets } from './examples.ts'

export interface LearningViewProps {
  state: AppState
  language: Language
  messages: Messages
  change: Change
  settle: () => void
}

export default function LearningView({ state, language, messages, change, settle }: LearningViewProps) {
  return (
    <main className="lab-view" id="main" tabIndex={-1}>
      <div className="lab-head">
        <LabLegend
          state={state}
          language={language}
          messages={messages}
          presets={presets}
          change={change}
          settle={settle}
        />
      </div>
      <section className="lab-main" aria-label={messages.plot.title} />
      <aside className="lab-side" />
    </main>
  )
}

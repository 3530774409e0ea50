import { series } from '../plot/series.ts'
import { settingOf } from '../state/app-state.ts'
import { Popover } from '../ui/Popover.tsx'
import { ExampleList } from './examples/ExampleList.tsx'
import type { Preset } from './examples/preset.ts'
import { Legend } from './Legend.tsx'
import type { ViewProps } from './view-props.ts'
import './lab-view.css'

export interface LabLegendProps extends ViewProps {
  /** What the lab offers to look at. */
  presets: readonly Preset[]
  /** The key of the curve whose chip is pointed at or has the focus; null: none. */
  onEmphasis?: (curve: string | null) => void
}

const ignore = (): void => undefined

/** The legend of a lab: its curves are the activations that the lab compares. */
export function LabLegend({ state, language, messages, presets, change, settle, onEmphasis = ignore }: LabLegendProps) {
  const { title } = messages.examples
  return (
    <Legend
      curves={series(state.curves, [0], state.without)}
      words={messages.legend}
      own={messages.own}
      field={messages.field}
      range={messages.range}
      picker={{ language, words: messages.picker, closeLabel: messages.app.close }}
      change={change}
      settle={settle}
      onEmphasis={onEmphasis}
    >
      <Popover className="chip chip-add" label={title} trigger={title}>
        <ExampleList presets={presets} kept={settingOf(state)} language={language} label={title} change={change} />
      </Popover>
    </Legend>
  )
}

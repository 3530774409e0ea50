import type { Messages } from '../../../i18n/index.ts'
import type { ListenMessages } from '../../../i18n/en/listen.ts'
import type { Plot } from '../../../plot/plot.ts'
import type { Limits } from '../../../plot/limits.ts'
import type { Heard, Stage } from '../../../sound/score.ts'
import { sampleAt } from '../../../sound/voice.ts'
import { Button } from '../../../ui/Button.tsx'
import { Slider } from '../../../ui/Slider.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { readAloud } from './read-aloud.ts'
import { marksOfAll, nextMark, placeAmong, stepped } from './stops.ts'

export interface SampleStepsProps {
  plot: Plot
  lines: readonly Heard[]
  stage: Stage & { readonly range: Limits }
  /** The x that is read; null: none yet. */
  x: number | null
  tone: boolean
  words: ListenMessages
  probe: Messages['probe']
  onTone: (tone: boolean) => void
  /** `aloud`: it shall be announced, since no control says it. */
  onGo: (x: number, aloud: boolean) => void
  onMark: (direction: -1 | 1) => void
  onSettle: () => void
}

/** The samples on a slider, which a screen reader reads at each step, and the way from mark to mark. */
export function SampleSteps({
  plot,
  lines,
  stage: { grid, range, height },
  x,
  tone,
  words,
  probe,
  onTone,
  onGo,
  onMark,
  onSettle,
}: SampleStepsProps) {
  const marks = marksOfAll(lines, range, height)
  const last = grid.length - 1
  const place = x === null ? -0.5 : placeAmong(grid, x)
  const told = x === null ? words.nowhere : readAloud(plot, marks, x, words, probe)
  return (
    <section className="listen-steps part-readings" aria-labelledby="listen-steps">
      <h2 id="listen-steps">{words.steps}</h2>
      <div className="listen-step-row">
        <Slider
          className="listen-slider"
          label={words.slider}
          value={place}
          min={0}
          max={last}
          snap={Math.round}
          nudge={(at, direction, big) => stepped(at, direction, big, grid.length)}
          valueText={() => told}
          onChange={(at) => onGo(sampleAt(grid, Math.max(0, Math.min(last, at))), false)}
          onSettle={onSettle}
        />
        <Button off={nextMark(marks, x, -1) === null} onClick={() => onMark(-1)}>
          {words.previous}
        </Button>
        <Button off={nextMark(marks, x, 1) === null} onClick={() => onMark(1)}>
          {words.next}
        </Button>
      </div>
      <p className="listen-reading" aria-hidden="true">
        {told}
      </p>
      <Switch label={words.tone} checked={tone} onChange={onTone} />
    </section>
  )
}

import type { Messages } from '../../../i18n/index.ts'
import type { ListenMessages } from '../../../i18n/en/listen.ts'
import { significant } from '../../../math/number.ts'
import { yEnds, type Plot } from '../../../plot/plot.ts'
import { orders, type Score } from '../../../sound/score.ts'
import { Button } from '../../../ui/Button.tsx'
import { Choice } from '../../../ui/Choice.tsx'
import { PlayIcon } from '../../../ui/icons.tsx'
import { chosenOf, lengths, type Listening } from './choice.ts'
import { heardLines, stageOf } from './heard-lines.ts'
import { MarkKey } from './MarkKey.tsx'
import { namesOf } from '../names-of.ts'
import { SampleSteps } from './SampleSteps.tsx'
import { StopIcon } from './icons.tsx'

export interface ListenPanelProps {
  plot: Plot
  x: number | null
  choice: Listening
  /** Whether a sample that is gone to sounds. */
  tone: boolean
  playing: boolean
  mute: boolean
  words: ListenMessages
  probe: Messages['probe']
  onChoice: (next: Partial<Listening>) => void
  onTone: (tone: boolean) => void
  onToggle: () => void
  onGo: (x: number, aloud: boolean) => void
  onMark: (direction: -1 | 1) => void
  onSettle: () => void
  onSound: (score: Score) => void
}

/** No line: an option that stands for nothing. */
const NONE = ''

/** What is played and how, the samples one by one, and what the marks sound like. */
export function ListenPanel({ plot, choice, words, playing, mute, onChoice, onToggle, ...rest }: ListenPanelProps) {
  const lines = heardLines(plot)
  const stage = stageOf(plot)
  const [first, second] = chosenOf(lines, choice)
  if (!first || !stage) return <p className="listen-note">{lines.length === 0 ? words.none : words.short}</p>
  const names = namesOf(lines.map(({ plain }) => plain.label))
  const options = lines.map(({ plain }, i) => [plain.key, names[i] ?? plain.label] as const)
  const [lo, hi] = yEnds(plot)
  return (
    <>
      <div className="listen-controls">
        <Button className="primary listen-play" onClick={onToggle}>
          {playing ? <StopIcon /> : <PlayIcon />}
          {playing ? words.stop : words.play}
        </Button>
        <Choice
          className="listen-choice"
          label={words.line}
          value={first.plain.key}
          options={options}
          onChange={(key) => onChoice({ first: key })}
        />
        {lines.length > 1 && (
          <Choice
            className="listen-choice"
            label={words.with}
            value={second?.plain.key ?? NONE}
            options={[[NONE, words.alone], ...options.filter(([key]) => key !== first.plain.key)]}
            onChange={(key) => onChoice({ second: key === NONE ? null : key })}
          />
        )}
        {second && (
          <Choice
            className="listen-choice"
            label={words.order}
            value={choice.order}
            options={orders.map((value) => [value, words.orders[value]])}
            onChange={(value) => onChoice({ order: value })}
          />
        )}
        <Choice
          className="listen-choice"
          label={words.seconds}
          value={choice.seconds}
          options={lengths.map((value) => [value, words.secondsOf(value)])}
          onChange={(value) => onChoice({ seconds: value })}
        />
      </div>
      <div role="status">{mute && <p className="listen-mute">{words.mute}</p>}</div>
      <p className="listen-note">
        {words.about(significant(stage.range[0]), significant(stage.range[1]), significant(lo), significant(hi))}
        {second && ` ${words.two[choice.order]}`}
      </p>
      <SampleSteps {...rest} plot={plot} lines={lines} stage={stage} words={words} />
      <MarkKey words={words} onSound={rest.onSound} />
    </>
  )
}

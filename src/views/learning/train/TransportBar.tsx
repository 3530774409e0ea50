import type { LabMessages } from '../../../i18n/labs.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Choice } from '../../../ui/Choice.tsx'
import { BeginIcon, PauseIcon, PlayIcon, StepIcon } from '../../../ui/icons.tsx'
import { LAST_EPOCH } from '../engine/run.ts'
import { speeds } from './speeds.ts'
import type { Training } from './use-training.ts'
import './transport-bar.css'

export interface TransportBarProps {
  training: Training
  /** What stands beside the epoch. */
  numbers: readonly (readonly [term: string, value: string])[]
  /** What has come of the run, in sentences. */
  results: readonly string[]
  words: LabMessages['train']
}

/** What a run is played with, and how it stands in numbers and in words. */
export function TransportBar({ training, numbers, results, words }: TransportBarProps) {
  const { state, speed, setSpeed, play, pause, step, reset, retry } = training
  const { phase, snapshot, goal } = state
  const over = snapshot !== null && (snapshot.epoch >= LAST_EPOCH || snapshot.networks.every(({ end }) => end !== null))
  const runs = phase === 'playing' || (phase === 'seeking' && goal > (snapshot?.epoch ?? 0) + 1)
  return (
    <section className="card train-bar" aria-label={words.transport}>
      <div className="train-buttons">
        <Button className="primary train-play" off={over && !runs} onClick={runs ? pause : play}>
          {runs ? <PauseIcon /> : <PlayIcon />}
          {runs ? words.pause : words.play}
        </Button>
        <IconButton className="train-tool" label={words.step} off={over || runs} onClick={step}>
          <StepIcon />
        </IconButton>
        <IconButton
          className="train-tool"
          label={words.reset}
          off={!snapshot || (snapshot.epoch === 0 && !runs)}
          onClick={reset}
        >
          <BeginIcon />
        </IconButton>
        <Choice
          className="train-speed"
          label={words.speed}
          value={speed}
          options={speeds.map((one) => [one, one === Infinity ? words.speeds.fast : words.speeds.slow(String(one))])}
          onChange={setSpeed}
        />
      </div>
      <dl className="train-numbers">
        {[[words.epoch, snapshot ? String(snapshot.epoch) : '–'] as const, ...numbers].map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="train-words">
        {phase === 'failed' ? (
          <p role="alert">
            {words.failed}{' '}
            <button type="button" onClick={retry}>
              {words.retry}
            </button>
          </p>
        ) : (
          <p>{[placeText(training, words), ...results].join(' ')}</p>
        )}
        {phase === 'seeking' && runs && (
          <progress aria-label={words.seekingLabel} value={snapshot?.epoch ?? 0} max={goal} />
        )}
      </div>
    </section>
  )
}

function placeText({ state }: Training, words: LabMessages['train']): string {
  const { phase, snapshot, goal } = state
  if (!snapshot) return goal > 0 ? words.seeking(String(goal)) : words.coming
  if (phase === 'playing') return words.playing
  if (phase === 'seeking' && goal > snapshot.epoch + 1) return words.seeking(String(goal))
  return snapshot.epoch === 0 ? words.first : words.paused(String(snapshot.epoch))
}

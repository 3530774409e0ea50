import type { LabMessages } from '../../i18n/labs.ts'
import { useSettled } from '../../ui/use-settled.ts'
import type { Measured } from './runner.ts'
import './run-state.css'

export interface RunStateProps extends Pick<Measured, 'phase' | 'done' | 'total'> {
  /** Networks an activation that the picture shows; 0: none. */
  seeds: number
  words: LabMessages['gradients']['state']
  onStop: () => void
  onAgain: () => void
}

/** How far the networks are measured: a bar while it takes long enough to be seen, and what the lines are made of. */
export function RunState({ phase, done, total, seeds, words, onStop, onAgain }: RunStateProps) {
  const before = useSettled(phase)
  const [d, t] = [done.toLocaleString('en'), total.toLocaleString('en')]
  // A short run is over before anybody has read that it goes on.
  if (phase === 'running' && before === 'running')
    return (
      <div className="run-state">
        <progress aria-label={words.progress} max={Math.max(1, total)} value={done} />
        <span>{words.running(d, t)}</span>
        <button type="button" onClick={onStop}>
          {words.stop}
        </button>
      </div>
    )
  if (phase === 'stopped')
    return (
      <div className="run-state">
        <span role="status">{words.stopped(d, t)}</span>
        <button type="button" onClick={onAgain}>
          {words.resume}
        </button>
      </div>
    )
  if (phase === 'failed')
    return (
      <div className="run-state">
        <span role="alert">{words.failed}</span>
        <button type="button" onClick={onAgain}>
          {words.again}
        </button>
      </div>
    )
  return <div className="run-state">{seeds > 0 && words.medians(seeds)}</div>
}

import type { LabMessages } from '../../i18n/labs.ts'
import { announce } from '../../ui/announcer.tsx'
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
  const settled = useSettled(phase)
  // A short run is over before anybody has read that it goes on.
  const shown = phase === 'running' ? settled : phase
  const [d, t] = [String(done), String(total)]
  const stop = (): void => {
    onStop()
    announce(words.stopped(d, t))
  }
  const control = { running: words.stop, stopped: words.resume, failed: words.again, idle: null, finished: null }[shown]
  return (
    <div className="run-state">
      {shown === 'running' && (
        <>
          <progress aria-label={words.progress} max={Math.max(1, total)} value={done} />
          <span>{words.running(d, t)}</span>
        </>
      )}
      {shown === 'stopped' && <span>{words.stopped(d, t)}</span>}
      {shown === 'failed' && <span role="alert">{words.failed}</span>}
      {/* One button for all, so that it keeps the focus. */}
      {control !== null && (
        <button type="button" onClick={shown === 'running' ? stop : onAgain}>
          {control}
        </button>
      )}
      {control === null && seeds > 0 && <span>{words.medians(seeds)}</span>}
    </div>
  )
}

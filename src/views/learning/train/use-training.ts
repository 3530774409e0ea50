import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { LabMessages } from '../../../i18n/labs.ts'
import { announce, toast } from '../../../ui/announcer.tsx'
import type { Look, Run } from '../engine/run.ts'
import type { RunnerState } from '../engine/runner.ts'
import { useRunner } from '../engine/use-runner.ts'
import { usualSpeed, type Speed } from './speeds.ts'

export interface TrainingProps {
  /** What the link asks for, and up to where it is trained. */
  run: Run
  epoch: number
  look: Look
  words: LabMessages['train']
  /** What a screen reader is told of a change; null: nothing. */
  spoken: (now: RunnerState, before: RunnerState) => string | null
  /** The run stands still at another epoch. */
  onEpoch: (epoch: number) => void
}

export interface Training {
  readonly state: RunnerState
  readonly speed: Speed
  readonly setSpeed: (speed: Speed) => void
  readonly play: () => void
  readonly pause: () => void
  readonly step: () => void
  readonly reset: () => void
  readonly retry: () => void
}

/** The run of a link, trained in a worker: another run begins anew, another epoch is sought, and where it is paused the link has its epoch. */
export function useTraining({ run, epoch, look, words, spoken, onEpoch }: TrainingProps): Training {
  const [runner, state] = useRunner()
  const [speed, setSpeed] = useState<Speed>(usualSpeed)
  const asked = useSame({ run, look })

  /** The epoch that the link has from here. */
  const written = useRef(epoch)
  const later = useLater()

  const begin = useEffectEvent((it: Pick<TrainingProps, 'run' | 'look'>) => {
    const { phase, snapshot } = runner.state()
    if ((snapshot?.epoch ?? 0) > 0 && epoch === 0) later(() => toast(words.restarted))
    runner.start(it.run, it.look, epoch, phase === 'playing' ? speed : undefined)
  })
  const follow = useEffectEvent((to: number) => {
    const { still, phase, snapshot } = runner.state()
    if (to === written.current) return
    written.current = to
    if (phase === 'playing' || (still && snapshot?.epoch !== to)) runner.seek(to)
  })
  useEffect(() => begin(asked), [asked])
  // An epoch that the person went back to; begun just now, a run is on its way there already.
  useEffect(() => follow(epoch), [epoch])

  const hear = useEffectEvent((now: RunnerState, before: RunnerState) => {
    if (now.replaced > before.replaced) toast(words.replaced)
    const said = spoken(now, before)
    if (said !== null) announce(said)
    const reached = now.snapshot?.epoch ?? 0
    const ended = now.snapshot?.networks.every(({ end }) => end !== null) ?? false
    // A link to an epoch behind the end of its run stays as it was opened.
    if (!now.still || reached === epoch || (ended && reached < epoch)) return
    written.current = reached
    onEpoch(reached)
  })
  useEffect(() => {
    let before = runner.state()
    return runner.subscribe(() => {
      const now = runner.state()
      hear(now, before)
      before = now
    })
  }, [runner])

  return {
    state,
    speed,
    setSpeed: (next) => {
      setSpeed(next)
      if (state.phase === 'playing') runner.play(next)
    },
    play: () => {
      announce(words.started)
      runner.play(speed)
    },
    pause: runner.pause,
    step: runner.step,
    reset: () => runner.seek(0),
    retry: runner.retry,
  }
}

/** The same object as long as it says the same. */
function useSame<T>(value: T): T {
  const [kept, keep] = useState(value)
  const same = JSON.stringify(kept) === JSON.stringify(value)
  if (!same) keep(value)
  return same ? kept : value
}

/** ms in which a slider that is drawn says nothing more. */
const QUIET = 300

/** Does a job when nothing has been asked for a moment. */
function useLater(): (job: () => void) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return (job) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(job, QUIET)
  }
}

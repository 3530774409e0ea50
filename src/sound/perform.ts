import { markSounds } from './mark-sounds.ts'
import type { Part, Score, Seat, TimedMark } from './score.ts'
import { stretchesOf } from './stretches.ts'

/** A score that is being played. */
export interface Performance {
  /** When it begins, on the clock of its context. */
  readonly begin: number
  /** Silence at once, without a click. */
  stop: () => void
}

/** Two voices differ by ear and by timbre, so that they do where there is but one loudspeaker. */
const SEATS: Readonly<Record<Seat, { readonly type: OscillatorType; readonly gain: number; readonly pan: number }>> = {
  only: { type: 'triangle', gain: 1, pan: 0 },
  first: { type: 'triangle', gain: 1, pan: -0.8 },
  second: { type: 'sawtooth', gain: 0.4, pan: 0.8 },
}

/** All voices together stay below full scale. */
const VOLUME = 0.3
/** Seconds in which a sound comes and goes, so that there is no click. */
const SOFT = 0.006
const FADE = 0.02
/** Seconds that the last mark may ring on. */
const TAIL = 0.4
/** What counts as silence: an exponential ramp cannot reach 0. */
const SILENT = 1e-4

/**
 * Builds the score's sources and sets their times, on any context, also one that only computes. All is said beforehand: what the page does
 * meanwhile makes no sound falter.
 * @param begin on the context's clock, not before its now
 * @param onEnd when the last sound is over, or it has been stopped
 */
export function perform(context: BaseAudioContext, score: Score, begin: number, onEnd: () => void): Performance {
  const master = new GainNode(context, { gain: VOLUME })
  master.connect(context.destination)
  const end = begin + score.seconds + TAIL
  // It makes no sound, and tells when all is over.
  const clock = new ConstantSourceNode(context, { offset: 0 })
  clock.connect(master)
  clock.start()
  clock.stop(end)
  clock.addEventListener('ended', () => {
    master.disconnect()
    onEnd()
  })
  const sources = [clock, ...score.parts.flatMap((part) => play(context, master, part, begin + part.start))]
  return {
    begin,
    stop: () => {
      const now = context.currentTime
      master.gain.cancelScheduledValues(now)
      master.gain.setValueAtTime(VOLUME, now)
      master.gain.linearRampToValueAtTime(0, now + FADE)
      for (const source of sources) source.stop(now + 2 * FADE)
    },
  }
}

function play(context: BaseAudioContext, master: AudioNode, part: Part, begin: number): AudioScheduledSourceNode[] {
  const { gain, pan, type } = SEATS[part.seat]
  const panner = new StereoPannerNode(context, { pan })
  panner.connect(master)
  const marks = part.marks.flatMap((mark) => strike(context, panner, mark, begin))
  if (part.tones.length === 0) return marks
  const level = new GainNode(context, { gain: 0 })
  const gate = new GainNode(context, { gain: 0 })
  const voice = new OscillatorNode(context, { type })
  voice.connect(level).connect(gate).connect(panner)
  for (const tones of stretchesOf(part.tones)) {
    let before = -1
    for (const { time, frequency, gain: loud } of tones) {
      glide(voice.frequency, frequency, begin + time, before >= 0 && before < time)
      glide(level.gain, loud * gain, begin + time, before >= 0 && before < time)
      before = time
    }
    open(gate.gain, begin + (tones[0]?.time ?? 0), begin + before)
  }
  voice.start(begin)
  voice.stop(begin + (part.tones.at(-1)?.time ?? 0) + SOFT)
  return [voice, ...marks]
}

/** By equal intervals from the value before, or with a leap. */
function glide(param: AudioParam, value: number, at: number, smooth: boolean): void {
  if (smooth) param.exponentialRampToValueAtTime(value, at)
  else param.setValueAtTime(value, at)
}

/** Lets a sound through from one time to another. */
function open(gate: AudioParam, from: number, to: number): void {
  const soft = Math.min(SOFT, (to - from) / 2)
  gate.setValueAtTime(0, from)
  gate.linearRampToValueAtTime(1, from + soft)
  gate.setValueAtTime(1, to - soft)
  gate.linearRampToValueAtTime(0, to)
}

function strike(context: BaseAudioContext, to: AudioNode, { kind, time }: TimedMark, begin: number): OscillatorNode[] {
  const { partials, decay } = markSounds[kind]
  const at = begin + time
  return partials.map(({ type, frequency, gain }) => {
    const loud = new GainNode(context, { gain: 0 })
    const source = new OscillatorNode(context, { type, frequency })
    source.connect(loud).connect(to)
    loud.gain.setValueAtTime(0, at)
    loud.gain.linearRampToValueAtTime(gain, at + SOFT / 2)
    loud.gain.exponentialRampToValueAtTime(SILENT, at + decay)
    source.start(at)
    source.stop(at + decay)
    return source
  })
}

import type { Grid } from '../math/arange.ts'
import { endsOf } from '../plot/plot.ts'
import type { Limits } from '../plot/limits.ts'
import type { Series } from '../plot/series.ts'
import { marksOf, type Mark, type MarkKind } from './marks.ts'
import { pitchOf } from './pitch.ts'
import { voiceOf, type Tone } from './voice.ts'

/** A line as the axis has it, and in units of y. */
export interface Heard {
  readonly drawn: Series
  readonly plain: Series
}

/** What one of two voices sounds like: where it comes from, and with which timbre. */
export type Seat = 'only' | 'first' | 'second'

export interface TimedMark extends Mark {
  /** Seconds from the begin of the part. */
  readonly time: number
}

/** What one voice does. */
export interface Part {
  readonly seat: Seat
  /** Seconds from the begin of the score. */
  readonly start: number
  readonly tones: readonly Tone[]
  readonly marks: readonly TimedMark[]
}

/** All that is to be played, in seconds. */
export interface Score {
  readonly seconds: number
  readonly parts: readonly Part[]
}

/** How two lines are played: at once, one in each ear, or one after the other. */
export const orders = ['together', 'in turn'] as const
export type PlayOrder = (typeof orders)[number]

/** Seconds between two lines that are played in turn. */
export const PAUSE = 0.6

export interface Stage {
  readonly grid: Grid
  /** The ends of the y axis, in its units. */
  readonly y: Limits
  /** The height of the picture in units of y. */
  readonly height: number
}

/** One line, or two. null where there is no stretch of x to go along. */
export function scoreOf(lines: readonly Heard[], stage: Stage, seconds: number, order: PlayOrder): Score | null {
  const range = endsOf(stage.grid)
  if (!range || !(range[0] < range[1]) || lines.length === 0) return null
  const [a, b] = range
  const wait = order === 'together' ? 0 : seconds + PAUSE
  const parts = lines.map(({ drawn, plain }, i) => ({
    seat: seatOf(i, lines.length),
    start: i * wait,
    tones: voiceOf(drawn, stage.grid, stage.y, seconds),
    marks: marksOf(plain, range, stage.height).map((mark) => ({ ...mark, time: (seconds * (mark.x - a)) / (b - a) })),
  }))
  return { seconds: seconds + (lines.length - 1) * wait, parts }
}

/** Seconds that a single sample sounds, and from one line's to the next one's. */
const STEP = 0.2
const NEXT = 0.28

/** What is read at one x: of each line a short tone, one after the other, with the marks that are there. */
export function momentOf(
  lines: readonly Heard[],
  { y }: Pick<Stage, 'y'>,
  x: number,
  marks: readonly MarkKind[],
): Score {
  const parts = lines.map(({ drawn }, i) => {
    const here = drawn.breaks.find((one) => one.x === x)
    const pitch = pitchOf((here ? here.at : drawn.value(x)) ?? Number.NaN, y)
    return {
      seat: seatOf(i, lines.length),
      start: i * NEXT,
      tones: pitch ? [0, STEP].map((time) => ({ time, ...pitch })) : [],
      marks: i === 0 ? marks.map((kind) => ({ kind, x, time: 0 })) : [],
    }
  })
  return { seconds: STEP + (lines.length - 1) * NEXT, parts }
}

/** The sound of a mark alone. */
export const markAlone = (kind: MarkKind): Score => ({
  seconds: STEP,
  parts: [{ seat: 'only', start: 0, tones: [], marks: [{ kind, x: 0, time: 0 }] }],
})

const seatOf = (i: number, of: number): Seat => (of === 1 ? 'only' : i === 0 ? 'first' : 'second')

/** Where a score is: which line, and at which x; null in the pause between two. */
export function placeOf({ parts }: Score, seconds: number, [a, b]: Limits, length: number): number | null {
  const part = parts.findLast(({ start }) => start <= seconds)
  const share = part ? (seconds - part.start) / length : -1
  return share >= 0 && share <= 1 ? a + share * (b - a) : null
}

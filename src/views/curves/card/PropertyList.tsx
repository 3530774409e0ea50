import { properties, type Extreme, type Place } from '../../../activations/properties.ts'
import type { Interval, Numbers, Params, Ulps } from '../../../activations/index.ts'
import type { LaterMessages } from '../../../i18n/later.ts'
import { significant } from '../../../math/number.ts'

export interface PropertyListProps {
  activation: Numbers
  params: Params
  /** Null for a typed function. */
  ulps: Ulps | null
  words: LaterMessages['card']
}

/** What follows from the definition: nothing here is written down twice. */
export function PropertyList({ activation, params, ulps, words }: PropertyListProps) {
  const found = properties(activation, params)
  const rows: (readonly [string, string])[] = found
    ? [
        [words.range, found.range.map(intervalOf).join(' ∪ ')],
        [words.extremes, extremesOf(found.minimum, found.maximum, words)],
        [words.slope, slopeOf(found.slope.minimum, found.slope.maximum, words)],
        [words.monotone, words.directions[found.monotone]],
        [words.smooth, smoothnessOf(found.smoothness, words)],
        [words.symmetry, words.symmetries[found.symmetry]],
        [words.zeroCentred, found.zeroCentred ? words.yes : words.no],
        [words.saturates, words.saturating[found.saturating]],
      ]
    : [[words.range, words.unknown]]
  if (ulps) rows.push([words.accuracy, words.ulps(String(ulps.f), String(ulps.df), String(ulps.d2f))])
  return (
    <dl>
      {rows
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <div key={name} className="function-card-row">
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  )
}

/** To so many digits: the definition has all of them. */
const short = (x: number): string => significant(x, 5)

/** `[0, ∞)`, `{0}`. */
function intervalOf({ min, max, minReached, maxReached }: Interval): string {
  if (min === max) return `{${short(min)}}`
  return `${minReached ? '[' : '('}${short(min)}, ${short(max)}${maxReached ? ']' : ')'}`
}

const isPoint = ({ from, to }: Place): boolean => from === to && Number.isFinite(from)

/** Where: `x = ±2`. A whole stretch, or an end of the line, is no place worth a name. */
function placesOf({ places }: Extreme): string {
  const points = places.filter(isPoint)
  if (points.length === 0 || points.length < places.length) return ''
  const [a, b] = points.map(({ from }) => from)
  if (points.length === 2 && a !== undefined && b === -a && a < 0) return `±${short(b)}`
  return points.map(({ from }) => short(from)).join(', ')
}

/** The lowest and the highest value, where f takes it at a place of its own. */
function extremesOf(minimum: Extreme, maximum: Extreme, words: LaterMessages['card']): string {
  return [extremeOf(minimum, words.lowest), extremeOf(maximum, words.highest)].filter((text) => text !== '').join(' · ')
}

function extremeOf(extreme: Extreme, text: (y: string, x: string) => string): string {
  const where = extreme.reached ? placesOf(extreme) : ''
  return where === '' ? '' : text(short(extreme.value), where)
}

/** `−0.1289 … 1.129 (at x = ±1.414)`: between which f′ stays. */
function slopeOf(minimum: Extreme, maximum: Extreme, words: LaterMessages['card']): string {
  if (minimum.value === maximum.value) return short(minimum.value)
  const where = placesOf(maximum)
  return words.between(
    short(minimum.value),
    short(maximum.value),
    where === '' ? '' : ` ${maximum.reached ? words.at(where) : words.near(where)}`,
  )
}

function smoothnessOf(n: number, { smoothness }: LaterMessages['card']): string {
  return n < 0
    ? smoothness.jumps
    : n === 0
      ? smoothness.kinks
      : n === Infinity
        ? smoothness.always
        : smoothness.times(n)
}

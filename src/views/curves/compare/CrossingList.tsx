import type { LaterMessages } from '../../../i18n/later.ts'
import type { Crossing } from '../../../plot/crossings.ts'
import type { Limits } from '../../../plot/limits.ts'
import { short, stretches } from './in-words.ts'

export interface CrossingListProps {
  crossings: readonly Crossing[]
  range: Limits
  words: LaterMessages['compare']
  places: LaterMessages['stretch']
  /** Values shall be read here. */
  onGo: (x: number) => void
}

/** The most that are listed. */
const MOST = 12

/** Where two curves meet, each place a button that reads values there. */
export function CrossingList({ crossings, range, words, places, onGo }: CrossingListProps) {
  if (crossings.length === 0) return <p className="compare-note">{words.apart}</p>
  return (
    <ul className="crossings">
      {crossings.slice(0, MOST).map((crossing) => {
        const [from, to] = endsOf(crossing)
        const place = from === to ? `x = ${short(from)}` : stretches([[from, to]], range, places)
        return (
          <li key={`${crossing.kind} ${from}`}>
            <button type="button" aria-label={words.go(place)} onClick={() => onGo(entrance(from, to, range))}>
              {place}
            </button>
            <span>{manner(crossing, words)}</span>
          </li>
        )
      })}
      {crossings.length > MOST && <li>{words.more(crossings.length - MOST)}</li>}
    </ul>
  )
}

const endsOf = (crossing: Crossing): Limits =>
  'x' in crossing ? [crossing.x, crossing.x] : [crossing.from, crossing.to]

/** Where a stretch begins, seen from inside the range. */
function entrance(from: number, to: number, [lo, hi]: Limits): number {
  if (from > lo) return from
  return to < hi ? to : from + (to - from) / 2
}

function manner(crossing: Crossing, words: LaterMessages['compare']): string {
  switch (crossing.kind) {
    case 'cross':
      return words.cross(short(crossing.y))
    case 'touch':
      return words.touch(short(crossing.y))
    case 'jump':
      return words.jump
    case 'same':
      return words.same
    case 'close':
      return words.close
  }
}

/** Why a part of a link was not taken as it stood. */
type NoticeReason =
  | 'not-a-number'
  | 'too-large'
  | 'unknown-function'
  | 'unknown-curve'
  | 'bad-formula'
  | 'unread'
  | 'too-long'
  | 'unknown-parameter'
  | 'not-whole'
  | 'out-of-range'
  | 'not-one-of'
  | 'malformed'
  | 'repeated'
  | 'too-many'
  | 'wrong-count'
  | 'alone'

/** What a value held (cut to a readable length), what is used instead in the link's own words, and why. */
export interface Problem {
  readonly got: string
  readonly used: string
  readonly reason: NoticeReason
}

/** One correction of a link: a problem and the key that had it. */
export interface Notice extends Problem {
  readonly key: string
}

/** The most characters of a link that a notice repeats. */
const QUOTED = 40

/** A text with a mark at a place, and as much round it as a notice repeats. */
export function quotedAt(text: string, at: number): string {
  const from = at <= QUOTED / 2 || text.length <= QUOTED ? 0 : at - QUOTED / 2
  const to = text.length <= QUOTED ? text.length : from + QUOTED
  const [before, after] = [from > 0 ? '…' : '', to < text.length ? '…' : '']
  return `${before}${text.slice(from, at)}▸${text.slice(at, to)}${after}`
}

export const quoted = (text: string): string => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text)

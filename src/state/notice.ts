/** Why a part of a link was not taken as it stood. */
type NoticeReason =
  | 'not-a-number'
  | 'too-large'
  | 'unknown-function'
  | 'bad-formula'
  | 'unknown-parameter'
  | 'out-of-range'
  | 'not-one-of'
  | 'malformed'
  | 'repeated'
  | 'too-many'

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

export const quoted = (text: string): string => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text)

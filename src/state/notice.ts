/** Why a part of a link was not taken as it stood. */
export type NoticeReason =
  | 'not-a-number'
  | 'too-large'
  | 'unknown-function'
  | 'unknown-parameter'
  | 'out-of-range'
  | 'not-one-of'
  | 'malformed'
  | 'repeated'
  | 'too-many'

/** One correction: which key, what it held (cut to a readable length) and what is used instead, in the link's own words. */
export interface Notice {
  readonly key: string
  readonly got: string
  readonly used: string
  readonly reason: NoticeReason
}

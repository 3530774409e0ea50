import { parseNumber } from '../math/number.ts'
import { MAX_ABS, type AppState } from './app-state.ts'
import { quoted, type Problem } from './notice.ts'

/** What a text comes to: a value, or the reason why there is none. */
export type Read<T> = { readonly value: T } | { readonly reason: Problem['reason'] }

/** What a key of the link does to the state. */
export interface Key {
  /** The state with the key's text taken in, and what was wrong with it. `all` holds what the other keys say. */
  readonly parse: (
    text: string,
    state: AppState,
    all: ReadonlyMap<string, readonly string[]>,
  ) => { readonly state: AppState; readonly problems: readonly Problem[] }
  readonly print: (state: AppState) => string
  /** A key that may stand there several times prints its texts here. */
  readonly printAll?: (state: AppState) => readonly string[]
}

/** A key of one value: what cannot be read leaves the state as it is, which is the default. */
export function key<K extends keyof AppState>(
  name: K,
  read: (text: string) => Read<AppState[K]>,
  print: (value: AppState[K]) => string,
): Key {
  return {
    parse: (text, state) => {
      const result = read(text)
      if ('value' in result) return { state: { ...state, [name]: result.value }, problems: [] }
      return { state, problems: [{ got: quoted(text), used: print(state[name]), reason: result.reason }] }
    },
    print: (state) => print(state[name]),
  }
}

/** Any number that can be drawn. */
export function readNumber(text: string): Read<number> {
  const value = parseNumber(text)
  if (value === undefined) return { reason: 'not-a-number' }
  return Math.abs(value) <= MAX_ABS ? { value } : { reason: 'too-large' }
}

export const readOneOf =
  <T extends string>(choices: readonly T[]) =>
  (text: string): Read<T> => {
    const value = choices.find((choice) => choice === text)
    return value === undefined ? { reason: 'not-one-of' } : { value }
  }

/** A number from `min` to `max`. */
export const readIn =
  (min: number, max: number) =>
  (text: string): Read<number> => {
    const read = readNumber(text)
    if ('reason' in read) return read
    // Adding 0 makes −0 a plain zero: one state has one link.
    return read.value >= min && read.value <= max ? { value: read.value + 0 } : { reason: 'out-of-range' }
  }

/** A whole number from `min` to `max`. */
export const readWhole =
  (min: number, max: number) =>
  (text: string): Read<number> => {
    const read = readIn(min, max)(text)
    return 'value' in read && !Number.isInteger(read.value) ? { reason: 'not-whole' } : read
  }

/** Values with commas between them, from `least` to `most` of them; an empty text has none. */
export const readList =
  <T>(read: (text: string) => Read<T>, least: number, most: number) =>
  (text: string): Read<readonly T[]> => {
    const parts = text === '' ? [] : text.split(',')
    if (parts.length < least || parts.length > most) return { reason: 'wrong-count' }
    const values: T[] = []
    for (const part of parts) {
      const one = read(part)
      if ('reason' in one) return one
      values.push(one.value)
    }
    return { value: values }
  }

export function readSwitch(text: string): Read<boolean> {
  return text === '1' || text === '0' ? { value: text === '1' } : { reason: 'not-one-of' }
}

export const printSwitch = (on: boolean): string => (on ? '1' : '0')

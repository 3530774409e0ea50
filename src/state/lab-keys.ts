import { printNumber } from '../math/number.ts'
import type { AppState } from './app-state.ts'
import { curveKeys } from './curves.ts'
import { key, printSwitch, readIn, readList, readOneOf, readSwitch, readWhole, type Key } from './key.ts'
import { initialisers, labs, LIMITS, losses, MAX_HIDDEN, measures, rules, tasks, type LabState } from './lab-state.ts'
import { quoted } from './notice.ts'

type NamesOf<T> = { [K in keyof LabState]: LabState[K] extends T ? K : never }[keyof LabState]
type Numeric = NamesOf<number> & keyof typeof LIMITS

function whole(name: Numeric): [string, Key] {
  const [min, max] = LIMITS[name]
  return [name, key(name, readWhole(min, max), printNumber)]
}
function real(name: Numeric): [string, Key] {
  const [min, max] = LIMITS[name]
  return [name, key(name, readIn(min, max), printNumber)]
}
const same = (word: string): string => word
const printList = (values: readonly number[]): string => values.map(printNumber).join(',')
const weights = (count: number) => readList(readIn(...LIMITS.weight), count, count)

/** The keys of the labs, in the order in which a link has them. They come after the curves. */
export const labKeys: readonly (readonly [string, Key])[] = [
  whole('depth'),
  whole('width'),
  whole('seeds'),
  ['measure', key('measure', readOneOf(measures), same)],
  whole('layer'),
  ['lab', key('lab', readOneOf(labs), same)],
  ['task', key('task', readOneOf(tasks), same)],
  real('noise'),
  [
    'unit',
    curvesKey(
      'unit',
      1,
      (unit) => [unit],
      ([unit = '']) => unit,
    ),
  ],
  ['w', key('w', weights(3), printList)],
  ['w2', key('w2', weights(9), printList)],
  ['hidden', key('hidden', readList(readWhole(...LIMITS.units), 0, MAX_HIDDEN), printList)],
  [
    'act',
    curvesKey(
      'act',
      MAX_HIDDEN,
      (act) => act,
      (act) => act,
    ),
  ],
  ['loss', key('loss', readOneOf(losses), same)],
  ['rule', key('rule', readOneOf(rules), same)],
  real('lr'),
  whole('batch'),
  ['init', key('init', readOneOf(initialisers), same)],
  whole('seed'),
  whole('epoch'),
  ['many', key('many', readSwitch, printSwitch)],
  whole('runs'),
  whole('epochs'),
]

/** A key that names curves of the legend by their keys. */
function curvesKey<K extends 'unit' | 'act'>(
  name: K,
  most: number,
  listOf: (value: LabState[K]) => readonly string[],
  valueOf: (list: readonly string[]) => LabState[K],
): Key {
  const print = (state: AppState): string => listOf(state[name]).join(',')
  return {
    parse: (text, state) => {
      const names = text.split(',')
      const there = curveKeys(state.curves)
      const missing = names.filter((one) => !there.includes(one))
      if (missing.length === 0 && names.length <= most) {
        return { state: { ...state, [name]: valueOf(names) }, problems: [] }
      }
      const used = listOf(state[name]).filter((one) => there.includes(one))
      return {
        state,
        problems: [
          missing.length > 0
            ? { got: quoted(missing.join(',')), used: used.join(',') || (there[0] ?? ''), reason: 'unknown-curve' }
            : { got: quoted(text), used: print(state), reason: 'wrong-count' },
        ],
      }
    },
    print,
  }
}

import { printNumber } from '../math/number.ts'
import type { AppState } from './app-state.ts'
import { curveKeys } from './curves.ts'
import { key, printSwitch, readIn, readList, readOneOf, readSwitch, readWhole, type Key, type Read } from './key.ts'
import { initialisers, labs, LIMITS, losses, MAX_HIDDEN, measures, rules, tasks, type LabState } from './lab-state.ts'
import { quoted } from './notice.ts'

type NamesOf<T> = { [K in keyof LabState]: LabState[K] extends T ? K : never }[keyof LabState]
type Numeric = NamesOf<number> & keyof typeof LIMITS

type Row = readonly [name: string, Key]

const row = <K extends keyof AppState>(
  name: K,
  read: (text: string) => Read<AppState[K]>,
  print: (value: AppState[K]) => string,
): Row => [name, key(name, read, print)]
const within =
  (reader: typeof readIn) =>
  (name: Numeric): Row => {
    const [min, max] = LIMITS[name]
    return row(name, reader(min, max), printNumber)
  }
const whole = within(readWhole)
const real = within(readIn)
const same = (word: string): string => word
const printList = (values: readonly number[]): string => values.map(printNumber).join(',')
const weights = (count: number) => readList(readIn(...LIMITS.weight), count, count)

/** The keys of the labs, in the order in which a link has them. They come after the curves. */
export const labKeys: readonly Row[] = [
  whole('depth'),
  whole('width'),
  whole('seeds'),
  row('measure', readOneOf(measures), same),
  whole('layer'),
  row('lab', readOneOf(labs), same),
  row('task', readOneOf(tasks), same),
  real('noise'),
  curvesRow(
    'unit',
    1,
    (unit) => [unit],
    ([unit = '']) => unit,
  ),
  row('w', weights(3), printList),
  row('w2', weights(9), printList),
  row('hidden', readList(readWhole(...LIMITS.units), 0, MAX_HIDDEN), printList),
  curvesRow(
    'act',
    MAX_HIDDEN,
    (act) => act,
    (act) => act,
  ),
  row('loss', readOneOf(losses), same),
  row('rule', readOneOf(rules), same),
  real('lr'),
  whole('batch'),
  row('init', readOneOf(initialisers), same),
  whole('seed'),
  whole('epoch'),
  row('many', readSwitch, printSwitch),
  whole('runs'),
  whole('epochs'),
]

/** A key that names curves of the legend by their keys. */
function curvesRow<K extends 'unit' | 'act'>(
  name: K,
  most: number,
  listOf: (value: LabState[K]) => readonly string[],
  valueOf: (list: readonly string[]) => LabState[K],
): Row {
  const print = (state: AppState): string => listOf(state[name]).join(',')
  const parse: Key['parse'] = (text, state) => {
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
  }
  return [name, { parse, print }]
}

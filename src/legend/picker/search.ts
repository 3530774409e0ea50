import type { Activation } from '../../activations/index.ts'
import { distanceToStart } from '../distance.ts'
import { folded, type Folded } from './folded.ts'
import { areInitials } from './hangul.ts'

/** A function that a search has found. */
export interface Found {
  readonly activation: Activation
  /** The name by which it was found, where its own would not do. */
  readonly by: string | null
}

/** What a search has come to, the best first. */
export interface Result {
  /** By names; by a word of their descriptions; by names that are a slip away or, failing that, nearest; or not at all. */
  readonly kind: 'names' | 'words' | 'near' | 'none'
  readonly found: readonly Found[]
}

/** One name of a function. `rank` is lower for what the function is called here than for what others call it. */
interface Key extends Folded {
  readonly name: string
  readonly rank: number
}

interface Entry {
  readonly activation: Activation
  readonly keys: readonly Key[]
  readonly about: readonly Folded[]
}

/** How well a name fits: the lower the tier the better. */
interface Fit {
  readonly key: Key
  readonly tier: number
}

interface Match {
  readonly activation: Activation
  readonly key: Key
  /** The name by which the function goes here fits too. */
  readonly own: boolean
}

/** The rank of a framework's name. */
const FRAMEWORK = 2

/** The fewest letters in which a slip is looked for: of two letters nearly everything is one slip away. */
const SHORTEST = 3
/** How many names are offered when none fits. */
const SUGGESTIONS = 3

/** A search over these functions. Keep it: the names are folded once. */
export function searcher(activations: readonly Activation[]): (query: string) => Result {
  const entries = activations.map((activation) => ({
    activation,
    keys: keysOf(activation),
    about: [folded(activation.about.en), folded(activation.about.ko)],
  }))
  return (query) => {
    const readings = readingsOf(query).filter(({ text }) => text !== '')
    for (const reading of readings) {
      const found = byName(entries, reading)
      if (found.length > 0) return { kind: 'names', found }
    }
    const words = query.split(/[^\p{L}\p{N}]+/u).flatMap((word) => folded(word).text || [])
    if (words.length === 0) return { kind: 'none', found: [] }
    const parts = byParts(entries, words)
    if (parts.length > 0) return { kind: 'names', found: parts }
    const told = byDescription(entries, words)
    if (told.length > 0) return { kind: 'words', found: told }
    const near = nearest(entries, readings)
    return { kind: near.length > 0 ? 'near' : 'none', found: near }
  }
}

/** What it is called here, elsewhere, and in the frameworks: `torch.nn.LeakyReLU` and `LeakyReLU` alone. */
function keysOf({ id, aliases = [], name, names, frameworks }: Activation): readonly Key[] {
  const ranked = [
    ...[name, id, ...aliases].map((text) => [text, 0] as const),
    ...names.map((text) => [text, 1] as const),
    ...Object.values(frameworks).flatMap((f) => [leafOf(f.name), f.name].map((text) => [text, FRAMEWORK] as const)),
  ]
  const keys = new Map<string, Key>()
  for (const [text, rank] of ranked) {
    const key = { ...folded(text), name: text, rank }
    if (!keys.has(key.text)) keys.set(key.text, key)
  }
  return [...keys.values()]
}

/** A call's or an import's last name: `nn.LeakyReLU(0.1)` → `LeakyReLU`. */
const leafOf = (text: string): string =>
  text
    .replace(/\(.*$/s, '')
    .trim()
    .replace(/^.*\.(?=.)/s, '')

/** What may have been meant: the text as it stands, or a piece of code around a name. */
const readingsOf = (query: string): readonly Folded[] => [folded(query), folded(leafOf(query))]

function byName(entries: readonly Entry[], query: Folded): readonly Found[] {
  return entries
    .flatMap((entry) => bestOf(entry, (key) => fitOf(key, query)))
    .toSorted(better)
    .map(foundBy)
}

/** The function with the best fit of its names, if one fits. */
function bestOf({ activation, keys }: Entry, fits: (key: Key) => readonly Fit[]): readonly (Fit & Match)[] {
  const all = keys.flatMap(fits).toSorted(better)
  const [best] = all
  return best ? [{ activation, own: all.some(({ key }) => key === keys[0]), ...best }] : []
}

function fitOf(key: Key, query: Folded): readonly Fit[] {
  const tiers = [tierOf(key.text, query.text, key.words, key.characters)]
  if (areInitials(query.text)) tiers.push(tierOf(key.initials, query.text))
  // A framework's name may be another function's as well: Keras has a threshold in its `relu`.
  return tiers.filter(Number.isFinite).map((tier) => ({ key, tier: key.rank === FRAMEWORK ? Math.max(1, tier) : tier }))
}

/** 0 the whole name, 1 its beginning, 2 that of a word in it, 3 anywhere, ∞ nowhere. */
function tierOf(name: string, query: string, words?: readonly number[], characters?: ReadonlySet<number>): number {
  if (name === query) return 0
  if (name.startsWith(query)) return 1
  if (words?.some((at) => name.startsWith(query, at))) return 2
  for (let at = name.indexOf(query); at >= 0; at = name.indexOf(query, at + 1))
    if (!characters || characters.has(at)) return 3
  return Infinity
}

/** The better fit first, then its own name before others', then the one of which less is missing. */
const better = (a: Fit, b: Fit): number =>
  a.tier - b.tier || a.key.rank - b.key.rank || a.key.text.length - b.key.text.length

const foundBy = ({ activation, key, own }: Match): Found => ({ activation, by: own ? null : key.name })

/** Every word begins a word of one of the names, in any order: `relu leaky`. */
const byParts = (entries: readonly Entry[], words: readonly string[]): readonly Found[] =>
  entries
    .filter(({ keys }) => words.every((word) => keys.some((key) => beginsWord(key, word))))
    .map(({ activation }) => ({ activation, by: null }))

const byDescription = (entries: readonly Entry[], words: readonly string[]): readonly Found[] =>
  entries
    .filter(({ about }) => about.some((text) => words.every((word) => word.length > 1 && beginsWord(text, word))))
    .map(({ activation }) => ({ activation, by: null }))

const beginsWord = ({ text, words }: Folded, word: string): boolean => words.some((at) => text.startsWith(word, at))

/** All that are one slip away; if none is, the few with the fewest slips, as long as there is at most one in three letters. */
function nearest(entries: readonly Entry[], queries: readonly Folded[]): readonly Found[] {
  const [query = ''] = queries.map(({ text }) => text).toSorted((a, b) => a.length - b.length)
  if (query.length < SHORTEST) return []
  const ranked = entries
    .flatMap((entry) => bestOf(entry, (key) => key.words.map((at) => slipsTo(query, key, at))))
    .toSorted(better)
  const slip = ranked.filter(({ tier }) => tier <= 1)
  const near = ranked.slice(0, SUGGESTIONS).filter(({ tier }) => 3 * tier <= query.length)
  return (slip.length > 0 ? slip : near).map(foundBy)
}

const slipsTo = (query: string, key: Key, at: number): Fit => ({
  key,
  tier: distanceToStart(query, key.text.slice(at, at + query.length + 2)),
})

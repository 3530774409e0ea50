import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { activations, byId, type Activation } from '../../activations/index.ts'
import type { Language, Messages } from '../../i18n/index.ts'
import { later, type LaterMessages } from '../../i18n/later.ts'
import type { Series } from '../../plot/series.ts'
import { MAX_CURVES } from '../../state/app-state.ts'
import type { Change } from '../../state/history.ts'
import { added, withoutFunction } from '../changes.ts'
import { targetOf } from './arrow-keys.ts'
import { FamilyFilter } from './FamilyFilter.tsx'
import { PickerList } from './PickerList.tsx'
import { readRecent, rememberRecent } from './recent-storage.ts'
import { searcher } from './search.ts'
import { browsed, searched, type FamilyChoice, type Listing } from './sections.ts'
import { useCount } from './use-count.ts'
import './picker.css'

export interface PickerProps {
  /** One a curve, in legend order. */
  curves: readonly Series[]
  language: Language
  legend: Messages['legend']
  change: Change
  onClose: () => void
}

const search = searcher(activations)
const KNOWN: ReadonlySet<string> = new Set(byId.keys())

/** Every function of the catalogue to choose from. It stays open, for several. */
export default function Picker({ curves, language, legend, change, onClose }: PickerProps) {
  const words = later[language].picker
  const [query, setQuery] = useState('')
  const [family, setFamily] = useState<FamilyChoice>('all')
  // As it was when the picker opened: what is being chosen from does not move.
  const [recent] = useState(() => readRecent(KNOWN))
  const list = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)

  const wanted = query.trim()
  const listing = wanted === '' ? browsed(activations, family, recent) : searched(search(wanted), family)
  const status = statusOf(listing, wanted, words)
  const say = useCount(status)
  const full = curves.length >= MAX_CURVES

  useEffect(() => {
    // With a finger the keyboard would cover what is to be looked through.
    if (matchMedia('(pointer: coarse)').matches) return
    // The dialog may open after this, or have been open before.
    field.current?.toggleAttribute('autofocus', true)
    field.current?.focus()
  }, [])

  const slotsOf = ({ id }: Activation): readonly number[] =>
    curves.filter((s) => s.activation.id === id).map((s) => s.slot)
  const add = (activation: Activation): void => {
    if (full) {
      say(legend.full(MAX_CURVES))
      return
    }
    change((s) => added(s, activation))
    rememberRecent(activation.id, KNOWN)
    say(legend.added(activation.name))
  }
  const toggle = (activation: Activation): void => {
    if (slotsOf(activation).length === 0) {
      add(activation)
      return
    }
    change((s) => withoutFunction(s, activation.id))
    say(legend.removed(activation.name))
  }
  const addFirst = ({ first }: Listing): void => {
    if (first && slotsOf(first).length > 0) say(words.already(first.name))
    else if (first) add(first)
  }
  /** Another list begins at its top. */
  const look = (next: { query?: string; family?: FamilyChoice }): void => {
    setQuery(next.query ?? query)
    setFamily(next.family ?? family)
    list.current?.scrollTo({ top: 0 })
  }
  const onKey = (e: KeyboardEvent<HTMLElement>): void => {
    // An editor for Korean uses these keys itself.
    if (e.nativeEvent.isComposing) return
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('.picker-toggle') ?? [])]
    const at = buttons.findIndex((button) => button === e.target)
    if (at < 0 && e.target !== field.current) return
    const target = targetOf(e.key, at, buttons.length)
    if (target === undefined) return
    e.preventDefault()
    if (target === 'search') field.current?.focus()
    else buttons[target]?.focus()
  }
  return (
    <form
      className="picker"
      role="search"
      aria-label={legend.add}
      onKeyDown={onKey}
      onSubmit={(e) => {
        e.preventDefault()
        addFirst(listing)
      }}
    >
      <div className="picker-search">
        <input
          ref={field}
          type="search"
          aria-label={words.search}
          placeholder={words.example}
          value={query}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="done"
          onChange={(e) => look({ query: e.currentTarget.value })}
        />
        <FamilyFilter value={family} words={words} onChange={(choice) => look({ family: choice })} />
      </div>
      <div className="picker-list" ref={list}>
        <PickerList
          listing={listing}
          status={status}
          slotsOf={slotsOf}
          full={full}
          language={language}
          words={words}
          onToggle={toggle}
          onAnother={add}
          onEverywhere={() => look({ family: 'all' })}
        />
      </div>
      <div className="picker-foot">
        <p className={full ? 'picker-full' : ''}>
          {full ? legend.full(MAX_CURVES) : words.count(curves.length, MAX_CURVES)}
        </p>
        <button type="button" className="primary" onClick={onClose}>
          {words.done}
        </button>
      </div>
    </form>
  )
}

/** What a search has come to, in words; '' without one. */
function statusOf({ kind, count }: Listing, query: string, words: LaterMessages['picker']): string {
  switch (kind) {
    case 'names':
      return words.found(count)
    case 'words':
      return words.told(count)
    case 'near':
      return words.near(query)
    case 'none':
      return words.none(query)
    case null:
      return ''
  }
}

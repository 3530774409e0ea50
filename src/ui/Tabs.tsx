import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import './tabs.css'

export interface TabsProps {
  /** What the tabs are choices of. */
  label: string
  /** Each tab's name, which is also what it is called on screen. */
  names: readonly string[]
  /** The place of the chosen one, where somebody else remembers it. */
  chosen?: number
  onChoose?: (at: number) => void
  /** No choice is offered: the chosen one stands alone. */
  bare?: boolean
  /** What the chosen one shows. */
  children: (name: string) => ReactNode
}

/** One of several panels: arrow keys go from tab to tab, Home and End to the first and the last. A tab takes the focus of what went with its panel. */
export function Tabs({ label, names, chosen, onChoose, bare = false, children }: TabsProps) {
  const id = useId()
  const [own, setOwn] = useState(0)
  const at = Math.min(chosen ?? own, names.length - 1)
  const choose = onChoose ?? setOwn
  // Whether the focus is in the panel: no blur tells that what had it has gone with the panel.
  const inside = useRef(false)
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) document.getElementById(`${id}-${at}`)?.focus()
  }, [id, at])
  const onKeyDown = (e: KeyboardEvent<HTMLElement>): void => {
    const last = names.length - 1
    const next = { ArrowLeft: at === 0 ? last : at - 1, ArrowRight: at === last ? 0 : at + 1, Home: 0, End: last }[
      e.key
    ]
    if (next === undefined) return
    e.preventDefault()
    choose(next)
    document.getElementById(`${id}-${next}`)?.focus()
  }
  if (bare) return <div className="tabs">{children(names[at] ?? '')}</div>
  return (
    <div className="tabs">
      <div className="tab-list" role="tablist" aria-label={label}>
        {names.map((name, i) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${i}`}
            aria-selected={i === at}
            aria-controls={`${id}-panel`}
            tabIndex={i === at ? 0 : -1}
            onClick={() => choose(i)}
            onKeyDown={onKeyDown}
          >
            {name}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${at}`}
        onFocus={() => {
          inside.current = true
        }}
        onBlur={() => {
          inside.current = false
        }}
      >
        {children(names[at] ?? '')}
      </div>
    </div>
  )
}

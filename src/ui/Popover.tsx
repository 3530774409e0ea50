import { useEffect, useId, useRef, useState, type ReactNode, type SyntheticEvent } from 'react'
import './popover.css'

export interface PopoverProps {
  /** The button's accessible name, and that of what opens. */
  label: string
  /** What the button shows. */
  trigger: ReactNode
  className?: string
  /** What opens. */
  children: ReactNode
  onClose?: () => void
}

/** CSS pixels that stay free at the edge of the window. */
const EDGE = 8

/** Closes the popover that a pressed button stands in. */
export function closePopover({ currentTarget }: SyntheticEvent<HTMLElement>): void {
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
}

/** Under the button, above it where there is no room, and always within the window. */
function place(button: HTMLElement | null, box: HTMLElement | null): void {
  if (!button || !box) return
  const from = button.getBoundingClientRect()
  const own = box.getBoundingClientRect()
  const below = from.bottom + 4
  const top = below + own.height + EDGE <= innerHeight ? below : from.top - 4 - own.height
  box.style.left = `${Math.max(EDGE, Math.min(from.left, innerWidth - own.width - EDGE))}px`
  box.style.top = `${Math.max(EDGE, Math.min(top, innerHeight - own.height - EDGE))}px`
}

/** Gives the focus to the first thing that takes it, unless it has gone elsewhere; false while there is none. */
function enter(button: HTMLElement | null, box: HTMLElement | null): boolean {
  const at = document.activeElement
  if (at !== button && at !== document.body) return true
  const first = box?.querySelector<HTMLElement>('a[href], button:enabled, input, select')
  first?.focus()
  return Boolean(first)
}

/** Where it is, but within the window. */
function keep(box: HTMLElement): void {
  const { left, top, width, height } = box.getBoundingClientRect()
  box.style.left = `${Math.max(EDGE, Math.min(left, innerWidth - width - EDGE))}px`
  box.style.top = `${Math.max(EDGE, Math.min(top, innerHeight - height - EDGE))}px`
}

/** A button and what it discloses, in the browser's top layer: Escape and a press elsewhere close it, the focus returns. */
export function Popover({ label, trigger, className = '', children, onClose }: PopoverProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)

  // It stays with its button while the page scrolls or the window turns, and in the window while it grows.
  useEffect(() => {
    if (!open) return
    const follow = (e: Event): void => {
      // What is scrolled inside it does not move it from under the finger.
      if (!(e.target instanceof Node && box.current?.contains(e.target))) place(button.current, box.current)
    }
    addEventListener('scroll', follow, { capture: true, passive: true })
    addEventListener('resize', follow)
    const grown = new ResizeObserver(([entry]) => entry?.target instanceof HTMLElement && keep(entry.target))
    // What is fetched may come after it has opened.
    const come = new MutationObserver(() => enter(button.current, box.current) && come.disconnect())
    if (box.current) {
      grown.observe(box.current)
      if (!enter(button.current, box.current)) come.observe(box.current, { childList: true, subtree: true })
    }
    return () => {
      removeEventListener('scroll', follow, { capture: true })
      removeEventListener('resize', follow)
      grown.disconnect()
      come.disconnect()
    }
  }, [open])
  return (
    <>
      <button ref={button} type="button" className={className} aria-label={label} title={label} popoverTarget={id}>
        {trigger}
      </button>
      <div
        ref={box}
        id={id}
        className="popover"
        popover="auto"
        role="dialog"
        aria-label={label}
        onBlur={(e) => {
          // The focus has gone on: what it has left does not lie over where it is.
          if (e.relatedTarget && !e.currentTarget.contains(e.relatedTarget) && e.relatedTarget !== button.current)
            e.currentTarget.hidePopover()
        }}
        onToggle={(e) => {
          // React lets the toggle of a <details> inside come up to here.
          if (e.target !== e.currentTarget) return
          setOpen(e.newState === 'open')
          if (e.newState !== 'open') {
            onClose?.()
            return
          }
          place(button.current, box.current)
          enter(button.current, box.current)
        }}
      >
        {children}
      </div>
    </>
  )
}

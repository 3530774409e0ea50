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

/** Where it is, but within the window. */
function keep(box: HTMLElement): void {
  const { top, height } = box.getBoundingClientRect()
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
    const follow = (): void => place(button.current, box.current)
    addEventListener('scroll', follow, { capture: true, passive: true })
    addEventListener('resize', follow)
    const grown = new ResizeObserver(([entry]) => entry?.target instanceof HTMLElement && keep(entry.target))
    if (box.current) grown.observe(box.current)
    return () => {
      removeEventListener('scroll', follow, { capture: true })
      removeEventListener('resize', follow)
      grown.disconnect()
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
          box.current?.querySelector<HTMLElement>('a[href], button:enabled, input, select')?.focus()
        }}
      >
        {children}
      </div>
    </>
  )
}

import { useId, useRef, type ReactNode, type SyntheticEvent } from 'react'
import './popover.css'

export interface PopoverProps {
  /** The button's accessible name, and that of what opens. */
  label: string
  /** What the button shows. */
  trigger: ReactNode
  className?: string
  /** What opens. */
  children: ReactNode
}

/** CSS pixels that stay free at the edge of the window. */
const EDGE = 8

/** Closes the popover that a pressed button stands in. */
export function closePopover({ currentTarget }: SyntheticEvent<HTMLElement>): void {
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
}

/** A button and what it discloses, in the browser's top layer: Escape and a press elsewhere close it, the focus returns. */
export function Popover({ label, trigger, className = '', children }: PopoverProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)

  const place = (): void => {
    const from = button.current?.getBoundingClientRect()
    const own = box.current?.getBoundingClientRect()
    if (!from || !own || !box.current) return
    const { innerWidth, innerHeight } = window
    const below = from.bottom + 4
    const top = below + own.height + EDGE <= innerHeight ? below : Math.max(EDGE, from.top - 4 - own.height)
    box.current.style.left = `${Math.max(EDGE, Math.min(from.left, innerWidth - own.width - EDGE))}px`
    box.current.style.top = `${Math.max(EDGE, Math.min(top, innerHeight - own.height - EDGE))}px`
  }
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
        onToggle={(e) => {
          if (e.newState !== 'open') return
          place()
          box.current?.querySelector<HTMLElement>('button:enabled, input, select')?.focus()
        }}
      >
        {children}
      </div>
    </>
  )
}

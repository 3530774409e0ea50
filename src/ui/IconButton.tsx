import type { ReactNode } from 'react'
import { Button } from './Button.tsx'

export interface IconButtonProps {
  /** The accessible name, and the tooltip unless `title` says more. */
  label: string
  title?: string
  className?: string
  off?: boolean
  onClick: () => void
  children: ReactNode
}

/** A button that shows a picture only. */
export function IconButton({ label, title = label, className = '', off = false, onClick, children }: IconButtonProps) {
  return (
    <Button className={`ghost icon-button ${className}`} aria-label={label} title={title} off={off} onClick={onClick}>
      {children}
    </Button>
  )
}

import type { ReactNode } from 'react'

export interface IconButtonProps {
  /** The accessible name, and the tooltip unless `title` says more. */
  label: string
  title?: string
  className?: string
  disabled?: boolean
  onClick: () => void
  children: ReactNode
}

/** A button that shows a picture only. */
export function IconButton({
  label,
  title = label,
  className = '',
  disabled = false,
  onClick,
  children,
}: IconButtonProps) {
  return (
    <button
      type="button"
      className={`ghost icon-button ${className}`}
      aria-label={label}
      title={title}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  )
}

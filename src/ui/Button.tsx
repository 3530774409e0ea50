import { useState, type ComponentProps } from 'react'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'disabled' | 'aria-disabled' | 'onFocus'> {
  /** There is nothing to do for it now. */
  off?: boolean
}

/**
 * A button that may be off. What it does often turns it off itself (the last undo, the end of a run): it keeps the focus then, until
 * the focus goes elsewhere, since a focus that vanishes begins again at the top of the page.
 */
export function Button({ off = false, className = '', onClick, onBlur, ...rest }: ButtonProps) {
  const [held, setHeld] = useState(false)
  return (
    <button
      {...rest}
      type="button"
      className={off ? `${className} button-off` : className}
      disabled={off && !held}
      aria-disabled={off && held ? true : undefined}
      onClick={off ? undefined : onClick}
      onFocus={() => setHeld(true)}
      onBlur={(e) => {
        setHeld(false)
        onBlur?.(e)
      }}
    />
  )
}

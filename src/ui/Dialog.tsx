import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Announcer } from './announcer.tsx'
import { IconButton } from './IconButton.tsx'
import { CloseIcon } from './icons.tsx'
import './dialog.css'

export interface DialogProps {
  open: boolean
  label: string
  closeLabel: string
  /** `side`: along the right edge, so that what it changes stays in sight; where there is no room, the whole window. */
  place?: 'middle' | 'side'
  onClose: () => void
  children: ReactNode
}

/** A modal dialog: Escape, its button and a press beside it close it; the focus returns to where it was. */
export function Dialog({ open, label, closeLabel, place = 'middle', onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  useEffect(() => {
    const element = dialog.current
    // Only the backdrop has the dialog itself as its target: what is inside lies in the box that fills it. A press that began
    // inside, to select a text, may end there too.
    let began: EventTarget | null = null
    const press = (e: PointerEvent): void => {
      began = e.target
    }
    const beside = (e: MouseEvent): void => {
      if (e.target === element && began === element) element?.close()
    }
    element?.addEventListener('pointerdown', press)
    element?.addEventListener('click', beside)
    return () => {
      element?.removeEventListener('pointerdown', press)
      element?.removeEventListener('click', beside)
    }
  }, [])
  return (
    <dialog ref={dialog} className={`dialog dialog-${place}`} aria-labelledby={title} onClose={onClose}>
      <div className="dialog-box">
        <div className="dialog-head">
          <h2 id={title}>{label}</h2>
          <IconButton label={closeLabel} onClick={onClose}>
            <CloseIcon />
          </IconButton>
        </div>
        {open && children}
        {open && <Announcer />}
      </div>
    </dialog>
  )
}

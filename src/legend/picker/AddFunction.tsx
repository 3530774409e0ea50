import { lazy, Suspense, useState, type ComponentType } from 'react'
import type { Messages } from '../../i18n/index.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { PlusIcon } from '../../ui/icons.tsx'
import type { PickerProps } from './Picker.tsx'

const load = () => import('./Picker.tsx')

type Props = PickerProps & { failed: string }

/** The words of the whole catalogue and the search over them: they are fetched when they are about to be needed. */
const Picker = lazy<ComponentType<Props>>(() => load().catch(() => ({ default: Unavailable })))

/** When it fails it is tried again, and said, when the picker is opened. */
const prepare = (): void => {
  load().catch(() => undefined)
}

function Unavailable({ failed }: Props) {
  return (
    <p className="panel" role="alert">
      {failed}
    </p>
  )
}

export type AddFunctionProps = Omit<PickerProps, 'onClose'> & { words: Messages['picker']; closeLabel: string }

/** The button that opens the picker. */
export function AddFunction({ words, closeLabel, ...picker }: AddFunctionProps) {
  const [open, setOpen] = useState(false)
  const label = picker.legend.add
  const close = (): void => setOpen(false)
  return (
    <>
      <button
        type="button"
        className="chip chip-add"
        aria-haspopup="dialog"
        title={label}
        onPointerEnter={prepare}
        onClick={() => setOpen(true)}
      >
        <PlusIcon /> <span>{label}</span>
      </button>
      <Dialog open={open} label={label} closeLabel={closeLabel} place="side" onClose={close}>
        <Suspense fallback={<p className="panel">{words.loading}</p>}>
          <Picker {...picker} failed={words.failed} onClose={close} />
        </Suspense>
      </Dialog>
    </>
  )
}

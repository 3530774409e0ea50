import type { Language } from '../i18n/index.ts'
import { later, type LaterMessages } from '../i18n/later.ts'
import { Dialog } from '../ui/Dialog.tsx'

export interface ShortcutsProps {
  open: boolean
  language: Language
  closeLabel: string
  onClose: () => void
}

type Row = readonly [keys: readonly string[], text: Exclude<keyof LaterMessages['shortcuts'], 'title'>]

const ON_PLOT: readonly Row[] = [
  [['←', '→'], 'probe'],
  [['PgUp', 'PgDn'], 'probeFast'],
  [['Home', 'End'], 'ends'],
  [['Shift+←', 'Shift+→'], 'pan'],
  [['+', '−'], 'zoom'],
  [['0'], 'fit'],
  [['Esc'], 'clear'],
  [['1', '9'], 'toggle'],
  [['D'], 'derivative'],
  [['J'], 'join'],
  [['P'], 'points'],
  [['S'], 'share'],
  [['?'], 'help'],
]

const ANYWHERE: readonly Row[] = [
  [['Ctrl+Z', '⌘Z'], 'undo'],
  [['Ctrl+Y', 'Ctrl+Shift+Z', '⇧⌘Z'], 'redo'],
]

export default function Shortcuts({ open, language, closeLabel, onClose }: ShortcutsProps) {
  const words = later[language].shortcuts
  return (
    <Dialog open={open} label={words.title} closeLabel={closeLabel} onClose={onClose}>
      <Keys title={words.plot} rows={ON_PLOT} words={words} />
      <Keys title={words.anywhere} rows={ANYWHERE} words={words} />
    </Dialog>
  )
}

function Keys({ title, rows, words }: { title: string; rows: readonly Row[]; words: LaterMessages['shortcuts'] }) {
  return (
    <>
      <h3>{title}</h3>
      <dl className="shortcuts">
        {rows.map(([keys, text]) => (
          <div key={text}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words[text]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

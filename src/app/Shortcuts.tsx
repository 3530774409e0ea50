import type { Language } from '../i18n/index.ts'
import { later, type LaterMessages } from '../i18n/later.ts'

type Row = readonly [keys: readonly string[], text: keyof LaterMessages['shortcuts']]

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
  [['F'], 'present'],
  [['L'], 'listen'],
  [[',', '.'], 'sample'],
  [['N', 'Shift+N'], 'mark'],
  [['S'], 'share'],
  [['?'], 'help'],
]

const ANYWHERE: readonly Row[] = [
  [['Ctrl+Z', '⌘Z'], 'undo'],
  [['Ctrl+Y', 'Ctrl+Shift+Z', '⇧⌘Z'], 'redo'],
]

/** What the dialog of the shortcuts holds. */
export default function Shortcuts({ language }: { language: Language }) {
  const words = later[language].shortcuts
  return (
    <>
      <Keys title={words.plot} rows={ON_PLOT} words={words} />
      <Keys title={words.anywhere} rows={ANYWHERE} words={words} />
    </>
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

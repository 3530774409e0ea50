import { useEffect, useRef, useState } from 'react'
import { csvRow } from '../../export/csv.ts'
import { MOST_ROWS, type Contents } from '../../export/table.ts'
import { announce, toast } from '../../ui/announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { fileName } from './file-name.ts'
import { Formats } from './Formats.tsx'
import { inBytes } from './in-bytes.ts'
import { save } from './save.ts'
import type { ShareProps } from './share-props.ts'
import { tablesOf } from './tables.ts'
import { useTableFile } from './use-table-file.ts'
import './data-tab.css'

/** Rows that are shown. */
const SHOWN = 5
/** The longest table that is copied: what is longer belongs in a file. */
const COPIED = 2000

/** The view in numbers: how many there are, the first of them, and the file, made without the page's waiting for it. */
export function DataTab({ words: { data: words, downloaded }, state, language }: ShareProps) {
  const [chosen, setChosen] = useState('')
  const { progress, start, stop } = useTableFile()
  const download = useFocusAfter(progress !== null)
  const offered = tablesOf(state)
  const picked = offered.find(({ table }) => table.id === chosen) ?? offered[0]
  if (!picked) return <p className="share-about">{words.none}</p>
  const { table, contents } = picked
  const { rows, bytes, quick } = contents
  const file = fileName(state, 'csv')
  const make = (): void => {
    start(
      { state, table: table.id },
      {
        finished: (blob) => {
          save(blob, file)
          toast(downloaded(file))
        },
        failed: () => toast(words.failed),
      },
    )
    announce(words.begun)
  }
  const copy = (): void => {
    const text = csvRow(contents.head) + [...contents.pieces()].join('')
    void copyText(text, { copied: words.copied, failed: words.notCopied })
  }
  const count = rows.toLocaleString('en')
  return (
    <>
      <p className="share-about">{words.about}</p>
      <Formats
        legend={words.table}
        choices={offered.map(({ table: one }) => ({ id: one.id, name: one.name[language] }))}
        chosen={table.id}
        onChoose={setChosen}
      />
      <p className="share-format-about">{table.about[language]}</p>
      <p className="share-size">{bytes === null ? words.rows(count) : words.size(count, inBytes(bytes))}</p>
      {quick && (
        <pre className="share-rows" tabIndex={0} role="region" aria-label={words.preview} translate="no">
          {firstRows(contents)}
        </pre>
      )}
      {rows > MOST_ROWS ? (
        <p className="share-refused">{words.tooMany(MOST_ROWS.toLocaleString('en'))}</p>
      ) : (
        <div className="share-actions">
          <Button ref={download} className="primary" off={progress !== null} onClick={make}>
            {words.download}
          </Button>
          {quick && rows <= COPIED && (
            <button type="button" onClick={copy}>
              {words.copy}
            </button>
          )}
          <span className="share-file" translate="no">
            {file}
          </span>
        </div>
      )}
      {progress && (
        <div className="share-making">
          <progress aria-label={words.progress} max={progress.count} value={progress.done} />
          <button
            type="button"
            onClick={() => {
              stop()
              toast(words.stopped)
            }}
          >
            {words.stop}
          </button>
        </div>
      )}
      <p className="share-note">{words.note}</p>
    </>
  )
}

/** A button that takes the focus of what goes when the work has ended. */
function useFocusAfter(working: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  const worked = useRef(false)
  useEffect(() => {
    if (worked.current && !working && document.activeElement === document.body) button.current?.focus()
    worked.current = working
  }, [working])
  return button
}

/** The head and what comes first. */
function firstRows({ head, rows, pieces }: Contents): string {
  let text = csvRow(head)
  for (const piece of pieces()) {
    text += piece
    if (text.split('\n').length > SHOWN + 1) break
  }
  const lines = text
    .trimEnd()
    .split('\r\n')
    .slice(0, SHOWN + 1)
  return [...lines, ...(rows > SHOWN ? ['…'] : [])].join('\n')
}

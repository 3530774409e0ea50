import { useState } from 'react'
import { exporters } from '../../export/exporters.ts'
import { toast } from '../../ui/announcer.tsx'
import { CodeBlock } from '../../ui/CodeBlock.tsx'
import { fileName } from './file-name.ts'
import { Formats } from './Formats.tsx'
import { programs } from './programs.ts'
import { save } from './save.ts'
import type { ShareProps } from './share-props.ts'

/** The view as source: a choice of formats, what it looks like, and the file. */
export function CodeTab({ words: { code: words, downloaded }, ...taken }: ShareProps) {
  const [chosen, setChosen] = useState('')
  const { state, language } = taken
  const offered = exporters.flatMap((exporter) => {
    const program = programs[state.view](taken, exporter.library)
    return program ? [{ exporter, program }] : []
  })
  const picked = offered.find(({ exporter }) => exporter.id === chosen) ?? offered[0]
  if (!picked) return <p className="share-about">{words.none}</p>
  const { exporter, program } = picked
  const { id, name, about, extension, type, print, preview = print } = exporter
  const file = fileName(state, extension)
  const download = (): void => {
    save(new Blob([print(program, taken)], { type }), file)
    toast(downloaded(file))
  }
  return (
    <>
      <p className="share-about">{words.about}</p>
      <Formats
        legend={words.format}
        choices={offered.map(({ exporter: one }) => ({ id: one.id, name: one.name[language] }))}
        chosen={id}
        onChoose={setChosen}
      />
      <p className="share-format-about">{about[language]}</p>
      <CodeBlock
        code={preview(program, taken)}
        label={words.preview(name[language])}
        copy={words.copy}
        copied={words.copied}
        failed={words.failed}
      />
      <div className="share-actions">
        <button type="button" className="primary" onClick={download}>
          {words.download}
        </button>
        <span className="share-file" translate="no">
          {file}
        </span>
      </div>
    </>
  )
}

import type { MouseEvent } from 'react'
import type { Language } from '../../i18n/index.ts'
import { later } from '../../i18n/later.ts'
import { settingOf, type Setting } from '../../state/app-state.ts'
import type { Change } from '../../state/history.ts'
import { parseLink, printLink } from '../../state/schema.ts'
import { announce } from '../../ui/announcer.tsx'
import { isPlainClick } from '../../ui/plain-click.ts'
import { closePopover } from '../../ui/Popover.tsx'
import type { Preset } from './preset.ts'
import './example-list.css'

export interface ExampleListProps {
  presets: readonly Preset[]
  /** Kept in every example. */
  kept: Setting
  language: Language
  label: string
  change: Change
}

/** Pictures worth looking at, as links: they can be opened in a tab of their own, sent, and undone. */
export function ExampleList({ presets, kept, language, label, change }: ExampleListProps) {
  const words = later[language].examples
  const show = (e: MouseEvent<HTMLElement>, { link, title }: Preset): void => {
    if (!isPlainClick(e)) return
    e.preventDefault()
    closePopover(e)
    change((s) => ({ ...parseLink(link).state, ...settingOf(s) }))
    announce(words.shown(title[language]))
  }
  return (
    <ul className="examples" aria-label={label}>
      {presets.map((preset) => (
        <li key={preset.link}>
          <a href={`?${printLink({ ...parseLink(preset.link).state, ...kept })}`} onClick={(e) => show(e, preset)}>
            <b>{preset.title[language]}</b>
            <span>{preset.line[language]}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

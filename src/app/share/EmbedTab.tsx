import { useState } from 'react'
import { languageCodes, languages } from '../../i18n/index.ts'
import type { AppState } from '../../state/app-state.ts'
import { printLink } from '../../state/schema.ts'
import { copyText } from '../../ui/copy-text.ts'
import { Choice } from '../../ui/Choice.tsx'
import { CodeBlock } from '../../ui/CodeBlock.tsx'
import { addressOf } from './address.ts'
import { PartList } from './embed/PartList.tsx'
import { Preview } from './embed/Preview.tsx'
import { SizeChoice } from './embed/SizeChoice.tsx'
import { snippet } from './embed/snippet.ts'
import type { ShareProps } from './share-props.ts'
import { titleOf } from './title-of.ts'
import './embed-tab.css'

const THEMES = ['system', 'light', 'dark'] as const

/** CSS pixels, to begin with: what most pages have room for. */
const USUAL = { width: 640, height: 460 } as const

/** A presentation to be begun, a task to be given, and the plot as a frame of another page. */
export function EmbedTab({ state, language, words: all, change, onClose }: ShareProps) {
  const { embed: words } = all
  const [without, setWithout] = useState(state.without)
  const [theme, setTheme] = useState(state.theme)
  const [lang, setLang] = useState(state.lang)
  const [width, setWidth] = useState<'full' | 'fixed'>('full')
  const [height, setHeight] = useState<'own' | 'fixed'>('own')
  const [pixels, setPixels] = useState<{ width: number; height: number }>(USUAL)
  const address = (next: Partial<AppState>): string => addressOf(printLink({ ...state, without, ...next }), location)
  const copyLink = (next: Partial<AppState>): void => void copyText(address(next), words)
  const frame = {
    address: address({ lang, theme, present: false, embed: true }),
    title: titleOf({ ...state, without }, all),
    width: width === 'fixed' ? pixels.width : null,
    height: pixels.height,
    sizing: height === 'own',
  }
  const { present: presenting, parts, frame: framing } = words
  return (
    <div className="embed-tab">
      <p className="share-about">{words.about}</p>
      <h3>{presenting.title}</h3>
      <p className="share-about">{presenting.about}</p>
      <div className="share-actions">
        <button
          type="button"
          className="primary"
          onClick={() => {
            onClose()
            change((s) => ({ ...s, present: true }))
          }}
        >
          {presenting.start}
        </button>
        <button type="button" onClick={() => copyLink({ present: true })}>
          {presenting.link}
        </button>
      </div>
      <h3>{parts.title}</h3>
      <p className="share-about">{parts.about}</p>
      <PartList view={state.view} without={without} words={parts} onChange={setWithout} />
      <div className="share-actions">
        <button type="button" onClick={() => copyLink({ present: false })}>
          {parts.link}
        </button>
      </div>
      <h3>{framing.title}</h3>
      <div className="embed-options">
        <SizeChoice
          label={framing.width}
          choices={[
            ['full', framing.widths.full],
            ['fixed', framing.widths.fixed],
          ]}
          chosen={width}
          pixels={pixels.width}
          pixelsLabel={framing.pixels(framing.width)}
          language={language}
          onChoose={setWidth}
          onPixels={(next) => setPixels((p) => ({ ...p, width: next }))}
        />
        <SizeChoice
          label={framing.height}
          choices={[
            ['own', framing.heights.own],
            ['fixed', framing.heights.fixed],
          ]}
          chosen={height}
          pixels={pixels.height}
          pixelsLabel={framing.pixels(framing.height)}
          language={language}
          onChoose={setHeight}
          onPixels={(next) => setPixels((p) => ({ ...p, height: next }))}
        />
        <Choice
          className="embed-option"
          label={framing.theme}
          value={theme ?? 'system'}
          options={THEMES.map((one) => [one, framing.themes[one]])}
          onChange={(next) => setTheme(next === 'system' ? null : next)}
        />
        <label className="embed-option">
          <span>{framing.language}</span>
          <select
            value={lang ?? ''}
            onChange={(e) => setLang(languageCodes.find((one) => one === e.currentTarget.value) ?? null)}
          >
            <option value="">{framing.languages.browser}</option>
            {languageCodes.map((code) => (
              <option key={code} value={code} lang={code}>
                {languages[code].language}
              </option>
            ))}
          </select>
        </label>
      </div>
      {/* A page from a disk may not frame itself. */}
      {location.protocol !== 'file:' && (
        <>
          <h4>{framing.preview}</h4>
          <Preview {...frame} />
        </>
      )}
      <CodeBlock
        code={snippet(frame)}
        label={framing.code}
        copy={framing.copy}
        copied={words.copied}
        failed={words.failed}
      />
    </div>
  )
}

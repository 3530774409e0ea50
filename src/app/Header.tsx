import { languageCodes, languages, type Language, type Messages } from '../i18n/index.ts'
import { viewNames, type AppState, type Theme } from '../state/app-state.ts'
import type { History } from '../state/history.ts'
import { printLink } from '../state/schema.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { KeyboardIcon, RedoIcon, ResetIcon, ShareIcon, ThemeIcon, UndoIcon } from '../ui/icons.tsx'
import { isPlainClick } from '../ui/plain-click.ts'
import { Popover } from '../ui/Popover.tsx'

export interface HeaderProps {
  state: AppState
  language: Language
  words: Messages['app']
  canUndo: boolean
  canRedo: boolean
  history: History
  onShare: () => void
  onHelp: () => void
}

/** What the guide shows where no step is asked for: all of them, and where to go on. */
const START = { guide: 'start' }

const THEMES = ['system', 'light', 'dark'] as const

export function Header({ state, language, words, canUndo, canRedo, history, onShare, onHelp }: HeaderProps) {
  const setTheme = (next: Theme | null): void => history.change((s) => ({ ...s, theme: next }))
  return (
    <header className="header part-head">
      <h1 className="brand">
        <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
          <rect width="28" height="28" rx="7" fill="var(--accent)" />
          <g fill="none" stroke="var(--accent-ink)">
            <path d="M4 21h10V7h10" strokeOpacity=".45" strokeWidth="2" />
            <path d="M4 21c9 0 11-14 20-14" strokeWidth="2.4" />
          </g>
        </svg>
        <span>{words.name}</span>
      </h1>
      <nav className="views part-views" aria-label={words.views.title}>
        {viewNames.map((view) => (
          <Place key={view} to={{ view }} here={view === state.view} state={state} history={history}>
            {words.views[view]}
          </Place>
        ))}
        <Place to={START} here={state.guide !== null} state={state} history={history}>
          {words.guide}
        </Place>
      </nav>
      <div className="header-group part-undo">
        <IconButton label={words.undo} off={!canUndo} onClick={history.undo}>
          <UndoIcon />
        </IconButton>
        <IconButton label={words.redo} off={!canRedo} onClick={history.redo}>
          <RedoIcon />
        </IconButton>
        <IconButton label={words.reset} title={words.resetHint} onClick={history.reset}>
          <ResetIcon />
        </IconButton>
      </div>
      <div className="header-group header-end">
        <IconButton label={words.shortcuts} className="wide-only" onClick={onHelp}>
          <KeyboardIcon />
        </IconButton>
        <Popover className="ghost icon-button" label={words.theme} trigger={<ThemeIcon />}>
          <fieldset className="choices">
            <legend>{words.theme}</legend>
            {THEMES.map((choice) => (
              <label key={choice}>
                <input
                  type="radio"
                  name="theme"
                  checked={(state.theme ?? 'system') === choice}
                  onChange={() => setTheme(choice === 'system' ? null : choice)}
                />
                {words.themes[choice]}
              </label>
            ))}
          </fieldset>
        </Popover>
        {languageCodes
          .filter((code) => code !== language)
          .map((code, i) => (
            <button
              // By its place: the one that is pressed becomes the way back, and keeps the focus.
              // oxlint-disable-next-line react/no-array-index-key
              key={i}
              type="button"
              className="ghost"
              lang={code}
              onClick={() => history.change((s) => ({ ...s, lang: code }))}
            >
              {languages[code].language}
            </button>
          ))}
        <button type="button" className="primary part-share part-names" onClick={onShare}>
          <ShareIcon />
          <span>{words.share}</span>
        </button>
      </div>
    </header>
  )
}

interface PlaceProps extends Pick<HeaderProps, 'state' | 'history'> {
  /** What it sets. */
  to: Partial<AppState>
  here: boolean
  children: string
}

/** A link to another part of the page, which can be opened in a tab of its own. */
const Place = ({ to, here, state, history, children }: PlaceProps) => (
  <a
    href={`?${printLink({ ...state, ...to })}`}
    aria-current={here ? (to.view ? 'page' : 'true') : undefined}
    onClick={(e) => {
      if (!isPlainClick(e)) return
      e.preventDefault()
      history.change((s) => ({ ...s, ...to }))
    }}
  >
    {children}
  </a>
)

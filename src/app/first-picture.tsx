import { renderToString } from 'react-dom/server'
import type { Language } from '../i18n/index.ts'
import type { History } from '../state/history.ts'
import { defaultState } from '../state/schema.ts'
import { App } from './App.tsx'

const idle = (): void => undefined

/** A history that stands still at the default state. */
function still(lang: Language): History {
  const snapshot = {
    state: { ...defaultState, lang },
    link: '',
    notices: [],
    canUndo: false,
    canRedo: false,
  }
  return {
    snapshot: () => snapshot,
    subscribe: () => idle,
    change: idle,
    settle: idle,
    undo: idle,
    redo: idle,
    reset: idle,
    dismissNotices: idle,
  }
}

/** The default page as HTML: what stands in the page of a language until the app takes its place. */
export const html = (language: Language): string => renderToString(<App history={still(language)} />)

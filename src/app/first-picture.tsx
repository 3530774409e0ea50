import { renderToString } from 'react-dom/server'
import type { History } from '../state/history.ts'
import { defaultState } from '../state/schema.ts'
import { App } from './App.tsx'

const idle = (): void => undefined

/** A history that stands still at the default state. */
function still(): History {
  const snapshot = {
    state: { ...defaultState, lang: 'en' as const },
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

/** The default page as HTML, in English: what stands in index.html until the app takes its place. */
export const html: string = renderToString(<App history={still()} />)

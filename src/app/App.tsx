import { Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { chooseLanguage, languages } from '../i18n/index.ts'
import type { History } from '../state/history.ts'
import { Announcer } from '../ui/announcer.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { lazyPart, Nothing, PartFailed } from '../ui/lazy-part.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Header } from './Header.tsx'
import { useShortcuts } from './use-shortcuts.ts'
import { views } from './views.ts'
import './boot.css'
import './theme.css'
import './app.css'

/** Few need them, and nobody before the first picture. */
const Notices = lazyPart(() => import('./Notices.tsx'))
const Shortcuts = lazyPart(() => import('./Shortcuts.tsx'))
const PaperLink = lazyPart(() => import('./PaperLink.tsx'), Nothing)
const Stage = lazyPart(() => import('./stage/Stage.tsx'))
const ShareTabs = lazyPart(() => import('./share/ShareTabs.tsx'))
const Guide = lazyPart(() => import('./guide/Guide.tsx'))

/** Composition only: the view that the link names, and what stands round it. */
export function App({ history }: { history: History }) {
  const { state, link, notices, canUndo, canRedo } = useSyncExternalStore(
    history.subscribe,
    history.snapshot,
    history.snapshot,
  )
  const language = state.lang ?? browserLanguage()
  const messages = languages[language]
  const [help, setHelp] = useState(false)
  const [sharing, setSharing] = useState(false)
  useShortcuts({ history, share: () => setSharing(true), help: () => setHelp(true) })

  // With a bar or a foot of its own round the view, in place of the page's head and the guide.
  const framed = state.present || state.embed
  const staged = framed || state.without.length > 0
  // That of the whole page tells search engines what is to be seen at first: functions by their names.
  const title = staged ? `${messages.app.views[state.view]} · ${messages.app.name}` : messages.app.titles[state.view]

  useEffect(() => {
    const { documentElement: html } = document
    // What is not to be seen is taken away first.
    if (!staged) delete html.dataset['boot']
    html.lang = language
    document.title = title
    if (state.theme) html.dataset['theme'] = state.theme
    else delete html.dataset['theme']
  }, [language, staged, state.theme, title])

  const View = views[state.view]
  return (
    <PartFailed value={messages.error.part}>
      <ErrorBoundary words={messages.error} attempt={link} onReset={history.reset}>
        <a className="skip-link part-head" href="#main">
          {messages.app.skip}
        </a>
        <Header
          state={state}
          language={language}
          words={messages.app}
          canUndo={canUndo}
          canRedo={canRedo}
          history={history}
          onShare={() => setSharing(true)}
          onHelp={() => setHelp(true)}
        />
        {notices.length > 0 && (
          <Suspense>
            <Notices
              notices={notices}
              language={language}
              dismissLabel={messages.app.dismiss}
              onDismiss={history.dismissNotices}
            />
          </Suspense>
        )}
        {state.guide && !framed && (
          <Suspense>
            <Guide state={state} language={language} change={history.change} />
          </Suspense>
        )}
        <ErrorBoundary words={messages.error} attempt={link} onReset={history.reset}>
          <Suspense fallback={<main id="main" className="view-coming" />}>
            <View
              key={state.view}
              state={state}
              language={language}
              messages={messages}
              change={history.change}
              settle={history.settle}
            />
            {staged && <Stage state={state} language={language} title={title} history={history} />}
          </Suspense>
        </ErrorBoundary>
        <Suspense>
          <PaperLink title={title} link={link} />
        </Suspense>
        <Dialog
          open={sharing}
          place="side"
          label={messages.app.share}
          closeLabel={messages.app.close}
          onClose={() => setSharing(false)}
        >
          <Suspense>
            <ShareTabs history={history} language={language} onClose={() => setSharing(false)} />
          </Suspense>
        </Dialog>
        <Dialog
          open={help}
          label={messages.app.shortcuts}
          closeLabel={messages.app.close}
          onClose={() => setHelp(false)}
        >
          <Suspense>
            <Shortcuts language={language} />
          </Suspense>
        </Dialog>
        <Announcer />
      </ErrorBoundary>
    </PartFailed>
  )
}

/** That of the page of a language, or else the browser's. */
const browserLanguage = () => chooseLanguage([document.documentElement.dataset['lang'] ?? '', ...navigator.languages])

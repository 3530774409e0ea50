import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { isSite } from './app/site-file.ts'
import { canRead, loadReader } from './expression/typed.ts'
import { createHistory } from './state/history.ts'

const found = document.getElementById('root')
if (!found) throw new Error('index.html has no #root')
const root = found

const holdsFormula = (): boolean => new URLSearchParams(location.search).has('expr')

// Before the history hears of it: where the way back leads to a formula that cannot be read yet, the page is loaded anew.
addEventListener('popstate', (e) => {
  if (canRead() || !holdsFormula()) return
  e.stopImmediatePropagation()
  location.reload()
})

function show(): void {
  createRoot(root).render(
    <StrictMode>
      <App history={createHistory(window)} />
    </StrictMode>,
  )
}

// Without the network the page goes on: the link's formula, or writing one, then says that it cannot be had.
const reader = loadReader().catch(() => undefined)
if (holdsFormula()) void reader.then(show)
else show()

// After all that the first picture needs; the page misses nothing where it does not come.
if (isSite)
  addEventListener('load', () => void import('./app/offline/keep.ts').then(({ keep }) => keep()).catch(() => undefined))

import { siteFile } from '../site-file.ts'

/** ms between two looks for a new version while a page stays open. */
const HOUR = 3_600_000

/**
 * Has the site kept on the device, and offers a new version when one has been fetched. Where the browser or the person keeps no data, or the page
 * is a part of another, nothing happens.
 */
export async function keep(): Promise<void> {
  const { serviceWorker } = navigator
  // An unsafe address has none, whatever the types say.
  if (!('serviceWorker' in navigator)) return
  answer(serviceWorker)
  // Every site that embeds the page would have a copy of its own.
  if (self !== top) return
  const registration = await serviceWorker.register(siteFile('sw.js')).catch(() => undefined)
  if (!registration) return
  const watch = (worker: ServiceWorker | null): void => {
    const look = (): void => {
      // The first version of all is no news.
      if (worker?.state !== 'installed' || !registration.active) return
      import('./offer.ts').then(({ offer }) => offer(() => take(registration))).catch(() => undefined)
    }
    worker?.addEventListener('statechange', look)
    look()
  }
  watch(registration.waiting)
  watch(registration.installing)
  registration.addEventListener('updatefound', () => watch(registration.installing))
  let last = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || performance.now() - last < HOUR) return
    last = performance.now()
    registration.update().catch(() => undefined)
  })
}

/** Tells the service worker which version this page is of: its entry script names all others. */
function answer(serviceWorker: ServiceWorkerContainer): void {
  const entry = document.querySelector<HTMLScriptElement>('script[type=module][src]')
  serviceWorker.addEventListener('message', ({ ports: [port] }) => port?.postMessage(entry?.src))
  serviceWorker.startMessages()
}

const reload = (): void => location.reload()

/** The new version takes over, and this page alone is loaded anew: others go on with the files that they know. */
function take(registration: ServiceWorkerRegistration): void {
  const { waiting } = registration
  // Another page has taken it already.
  if (!waiting) return reload()
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  waiting.postMessage('take over', [])
}

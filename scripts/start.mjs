// npm start: installs what is missing and opens the app in the browser.
import { install } from './install.mjs'

/** A Linux without a screen (a container, a remote shell) has nothing to open the page in. */
const { BROWSER, CI, DISPLAY, PORT, WAYLAND_DISPLAY, WSL_DISTRO_NAME } = process.env
const open = Boolean(BROWSER || process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY || WSL_DISTRO_NAME) && !CI

install()
const { createServer } = await import('vite')
try {
  // A port that was asked for is kept or refused; without one the next free port will do.
  const server = await createServer({ server: { open, port: Number(PORT || 5173), strictPort: Boolean(PORT) } })
  await server.listen()
  server.printUrls()
  server.bindCLIShortcuts({ print: true })
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

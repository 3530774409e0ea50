// npm start: installs what is missing and opens the app in the browser.
import { install } from './install.mjs'

install()
const { createServer } = await import('vite')
const server = await createServer({ server: { open: true, port: Number(process.env.PORT ?? 5173) } })
await server.listen()
server.printUrls()
server.bindCLIShortcuts({ print: true })

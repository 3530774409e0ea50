import { createHash } from 'node:crypto'
import { createServer, type Plugin } from 'vite'
import { grammar } from './grammar.ts'

/** Says before the first paint whether the delivered picture is the one that is wanted; see boot.css. */
const boot =
  "document.documentElement.dataset.boot=location.search.length>1?'link':/^ko/i.test(navigator.languages.find(l=>/^(ko|en)/i.test(l)))?'words':'same'"

const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** No inline code but the two pieces whose hashes are here, no eval, nothing from elsewhere. */
const policy = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${sha(script)}`,
    `style-src 'self' ${sha(style)}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** The default page's HTML, by the app's own code run here. */
async function draw(): Promise<string> {
  const server = await createServer({
    configFile: false,
    plugins: [grammar()],
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const module: Record<string, unknown> = await server.ssrLoadModule('/src/app/first-picture.tsx')
    if (typeof module['html'] !== 'string') throw new Error('first-picture.tsx exports no html')
    return module['html']
  } finally {
    await server.close()
  }
}

/**
 * Puts the default page, drawn at build time, into index.html with its styles, so that the first picture comes with the
 * first response and waits for no script; and the content security policy that allows just that.
 */
export function firstPicture(): Plugin {
  return {
    name: 'first-picture',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('index.html is not in the bundle')
        const picture = await draw()
        let html = String(page.source)
        let css = ''
        html = html.replace(/\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_tag, name: string) => {
          const sheet = bundle[name]
          if (sheet?.type !== 'asset') throw new Error(`${name} is not in the bundle`)
          // The file stays: what is fetched later may ask for it.
          css += String(sheet.source).trim()
          return ''
        })
        const chart = Object.keys(bundle).find((name) => name.includes('LineChart') && name.endsWith('.js'))
        if (!chart) throw new Error('the chart has no chunk of its own')
        const head = [
          `<meta http-equiv="Content-Security-Policy" content="${policy(boot, css)}" />`,
          `<script>${boot}</script>`,
          `<style>${css}</style>`,
        ]
        html = html
          .replace('<meta charset="UTF-8" />', (meta) => [meta, ...head].join('\n    '))
          .replace(
            '</head>',
            () => `  <link rel="modulepreload" crossorigin href="./${chart}" fetchpriority="low" />\n  </head>`,
          )
          .replace('<div id="root"></div>', () => `<div id="root">${picture}</div>`)
        page.source = html
      },
    },
  }
}

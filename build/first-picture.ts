import { createServer, type Plugin, type Rolldown } from 'vite'
import type { Language } from '../src/i18n/index.ts'
import { grammar } from './grammar.ts'
import { headOf } from './site/head.ts'
import { PAGES, siteAddress, type Page } from './site/pages.ts'
import { boot, policyElement, sitePolicy } from './site/policy.ts'

type Draw = (language: Language) => string

/** The default page's HTML in every language, by the app's own code run here. */
export async function drawn(languages: readonly Language[]): Promise<ReadonlyMap<Language, string>> {
  const server = await createServer({
    configFile: false,
    plugins: [grammar()],
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const { html }: { html?: Draw } = await server.ssrLoadModule('/src/app/first-picture.tsx')
    if (!html) throw new Error('first-picture.tsx exports no html')
    return new Map(languages.map((language) => [language, html(language)]))
  } finally {
    await server.close()
  }
}

/** The text of a file of the bundle that is no code. */
export function textOf(bundle: Rolldown.OutputBundle, name: string): string {
  const asset = bundle[name]
  if (asset?.type !== 'asset') throw new Error(`${name} is not in the bundle`)
  return String(asset.source)
}

/** The page without its style sheets, and their text. */
export function withoutStyles(html: string, bundle: Rolldown.OutputBundle): { html: string; css: string } {
  let css = ''
  const rest = html.replace(/\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_tag, name: string) => {
    css += textOf(bundle, name).trim()
    return ''
  })
  return { html: rest, css }
}

/** index.html with the picture, the words and the head's lines of one language; `policy` and `head` come right after the character set. */
export function localized(html: string, page: Page, picture: string, head: readonly string[]): string {
  return html
    .replace('<html lang="en">', `<html lang="${page.language}"${page.folder && ` data-lang="${page.language}"`}>`)
    .replace(/<title>[^<]*/, `<title>${page.title}`)
    .replace(/(<meta name="description" content=")[^"]*/, `$1${page.description}`)
    .replace('<meta charset="UTF-8" />', (meta) => [meta, ...head].join('\n    '))
    .replace('<div id="root"></div>', () => `<div id="root">${picture}</div>`)
}

/**
 * Makes a page of each language of index.html. The default page, drawn at build time, is in it with its styles, so that the first picture
 * comes with the first response and waits for no script; and the content security policy that allows just that, the same for all.
 */
export function firstPicture(): Plugin {
  return {
    name: 'first-picture',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const source = textOf(bundle, 'index.html')
        const pictures = await drawn(PAGES.map(({ language }) => language))
        // The files of the styles stay: what is fetched later may ask for them.
        const { html, css } = withoutStyles(source, bundle)
        const chart = Object.keys(bundle).find((name) => name.includes('LineChart') && name.endsWith('.js'))
        if (!chart) throw new Error('the chart has no chunk of its own')
        const before = [policyElement(sitePolicy(boot, css)), `<script>${boot}</script>`, `<style>${css}</style>`]
        for (const page of PAGES) {
          const text = localized(html, page, pictures.get(page.language) ?? '', before)
            .replaceAll(/(\b(?:src|href)=")\.\//g, `$1${page.root}`)
            .replace('</head>', () =>
              [
                `  <link rel="modulepreload" crossorigin href="${page.root}${chart}" fetchpriority="low" />`,
                ...headOf(page, siteAddress()),
                '</head>',
              ].join('\n    '),
            )
          this.emitFile({ type: 'asset', fileName: `${page.folder}index.html`, source: text })
        }
      },
    },
  }
}

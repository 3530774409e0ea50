import type { Plugin } from 'vite'
import { textOf } from './first-picture.ts'
import { asHeadersFile, asVercelFile, rules } from './site/headers.ts'
import { manifestOf } from './site/manifest.ts'
import { notFound } from './site/not-found.ts'
import { PAGES, siteAddress } from './site/pages.ts'

/** What a site has beside its pages: manifests, the page for what is not there, a map, and headers for hosts that read them from a file. */
export function siteFiles(): Plugin {
  return {
    name: 'site-files',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const emit = (fileName: string, source: string): void => {
          this.emitFile({ type: 'asset', fileName, source })
        }
        for (const page of PAGES) emit(`${page.folder}manifest.webmanifest`, manifestOf(page))
        emit('404.html', notFound)
        const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(textOf(bundle, 'index.html'))?.[1]
        if (policy === undefined) throw new Error('index.html has no policy')
        const all = rules(
          policy,
          PAGES.map(({ folder }) => folder),
        )
        emit('_headers', asHeadersFile(all))
        emit('vercel.json', asVercelFile(all))
        // A map's addresses must be whole; without one there is nothing that robots should know.
        const address = siteAddress()
        emit(
          'robots.txt',
          `User-agent: *\nAllow: /\n${address === '' ? '' : `Sitemap: ${new URL('sitemap.xml', address).href}\n`}`,
        )
        if (address !== '') emit('sitemap.xml', sitemap(address))
      },
    },
  }
}

const sitemap = (address: string): string => {
  const alternates = PAGES.map(
    ({ language, folder }) =>
      `    <xhtml:link rel="alternate" hreflang="${language}" href="${new URL(folder, address).href}"/>\n`,
  ).join('')
  const pages = PAGES.map(
    ({ folder }) => `  <url>\n    <loc>${new URL(folder, address).href}</loc>\n${alternates}  </url>\n`,
  ).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${pages}</urlset>\n`
}

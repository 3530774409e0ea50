import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { drawn, localized, textOf, withoutStyles } from './first-picture.ts'
import { PAGES } from './site/pages.ts'
import { boot, policyElement, wholePolicy } from './site/policy.ts'

/** How a worker is written in src, which leads a bundler to a file of its own. */
const WORKER =
  /new Worker\(\s*new URL\(\s*(['"][^'"]+['"])\s*,\s*import\.meta\.url\s*\)\s*,\s*\{\s*type: 'module'\s*,?\s*\}\s*\)/g

/** A page from a disk may fetch no file: every worker is a text in the page, and starts from a blob of it. */
export function inlineWorkers(): Plugin {
  return {
    name: 'inline-workers',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/, code: /new Worker\(/ },
      handler(code, id) {
        const files: string[] = []
        const rest = code.replace(WORKER, (_all, file: string) => {
          files.push(file)
          return `new InlineWorker${files.length - 1}()`
        })
        if (rest.includes('new Worker('))
          throw new Error(`${id}: a worker is not made as build/single-file.ts knows it`)
        const imports = files.map(
          (file, i) => `import InlineWorker${i} from ${file.slice(0, -1)}?worker&inline${file.slice(-1)}\n`,
        )
        return { code: imports.join('') + rest, map: null }
      },
    },
  }
}

/** The whole app as one page that opens from a disk: its script, styles and workers are in it, and its policy allows these alone. */
export function singleFile(): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // After Vite has filled in what it leaves open in scripts.
      order: 'post',
      async handler(_, bundle) {
        const [page] = PAGES
        if (!page) throw new Error('there is no page')
        const picture = (await drawn([page.language])).get(page.language) ?? ''
        const { html, css } = withoutStyles(textOf(bundle, 'index.html'), bundle)
        const icon = readFileSync('public/icon.svg').toString('base64')
        let script = ''
        const rest = html
          .replace(/\s*<script type="module"[^>]*src="\.\/([^"]+)"[^>]*><\/script>/, (_tag, name: string) => {
            const chunk = bundle[name]
            if (chunk?.type !== 'chunk') throw new Error(`${name} is not in the bundle`)
            script = embeddable(chunk.code)
            return ''
          })
          .replace(/href="[^"]*icon\.svg"/, `href="data:image/svg+xml;base64,${icon}"`)
        const head = [
          policyElement(wholePolicy([boot, script], [css])),
          `<script>${boot}</script>`,
          `<style>${css}</style>`,
        ]
        const whole = localized(rest, page, picture, head).replace(
          '</body>',
          () => `<script type="module">${script}</script>\n  </body>`,
        )
        const outside = /<(?:script|img|iframe)[^>]*\ssrc=|<link[^>]*\shref="(?!data:)/.exec(whole.replace(script, ''))
        if (outside) throw new Error(`the single file refers to another: ${outside[0]}`)
        const left = Object.keys(bundle).filter(
          (name) => !/\.(?:css|html)$/.test(name) && bundle[name]?.type !== 'chunk',
        )
        const chunks = Object.values(bundle).filter((one) => one.type === 'chunk')
        if (left.length > 0 || chunks.length !== 1)
          throw new Error(`the single file leaves out ${[...left, ...chunks.map((c) => c.fileName)].join(', ')}`)
        for (const name of Object.keys(bundle)) delete bundle[name]
        this.emitFile({ type: 'asset', fileName: 'activation-lab.html', source: whole })
      },
    },
  }
}

/** A script that holds no end of the element that it stands in. In strings and patterns, where alone these occur, a backslash changes nothing. */
const embeddable = (code: string): string =>
  code.replaceAll('</script', String.raw`<\/script`).replaceAll('<!--', String.raw`<\!--`)

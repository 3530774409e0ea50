import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

const BELOW_VIEWS = [
  'math',
  'ui',
  'i18n',
  'notation',
  'activations',
  'expression',
  'network',
  'state',
  'plot',
  'sound',
  'legend',
  'export',
  'guide',
]
/** What the files of a folder may import of ours; the table of docs/architecture.md. A view may not import another view. */
const MAY: Record<string, readonly string[]> = {
  math: [],
  ui: [],
  i18n: [],
  notation: ['math'],
  activations: ['math'],
  expression: ['math', 'notation', 'activations'],
  network: ['math', 'activations'],
  state: ['math', 'activations', 'expression'],
  plot: ['math', 'activations', 'state'],
  sound: ['math', 'plot'],
  legend: ['math', 'ui', 'i18n', 'notation', 'activations', 'expression', 'state', 'plot'],
  export: ['notation', 'activations', 'expression', 'plot', 'state', 'i18n', 'math'],
  guide: ['activations', 'network', 'plot', 'state', 'i18n', 'math'],
  views: BELOW_VIEWS,
  app: [...BELOW_VIEWS, 'views'],
  'main.tsx': ['app', 'state', 'expression'],
}
/** Packages and where alone they may be used. */
const ONLY: Record<string, readonly string[]> = {
  'chart.js': ['plot'],
  'react-chartjs-2': ['plot'],
  react: ['ui', 'plot', 'legend', 'views', 'app', 'main.tsx'],
  'react-dom': ['plot', 'legend', 'views', 'app', 'main.tsx'],
}
/** Folders whose code must run anywhere: no word of a page. */
const PURE = new Set(['math', 'notation', 'activations', 'expression', 'network', 'state', 'sound', 'i18n'])
const PAGE =
  /(?<![.'"\w])(?:globalThis\.)?(?:document|window|navigator|localStorage|sessionStorage)\b(?=\s*(?:\?\.|[.[]))/

interface File {
  /** From src, with slashes: `plot/series.ts`. */
  readonly name: string
  readonly text: string
}

const folderOf = (name: string): string => name.split('/')[0] ?? ''

/** Files named otherwise: `new URL('./worker.ts', import.meta.url)`, and each folder that a glob may reach. */
const BY_URL = /\bnew URL\(\s*['"`](\.[^'"`]*)['"`]\s*,\s*import\.meta\.url/g
const BY_GLOB = /\bimport\.meta\.glob(?:<[^(]*>)?\(\s*\[?([^\])]*)/g

const globsOf = (text: string): readonly string[] =>
  [...text.matchAll(BY_GLOB)].flatMap(([, list = '']) =>
    [...list.matchAll(/['"`](\.[^'"`]*)['"`]/g)].map(([, g = '']) => g),
  )

/** The modules that a file names in imports, exports, import() and URLs, without queries such as `?worker`. */
function importsOf({ name, text }: File): readonly string[] {
  const { module } = parseSync(name, text)
  return [
    ...module.staticImports.map((i) => i.moduleRequest.value),
    ...module.staticExports.flatMap((e) => e.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map((i) => text.slice(i.moduleRequest.start + 1, i.moduleRequest.end - 1)),
    ...[...text.matchAll(BY_URL)].map(([, request = '']) => request),
  ].map((request) => request.replace(/\?.*$/, ''))
}

/** What the table says against one file's use of another. */
function trespasses(name: string, target: string): readonly string[] {
  const [from, to] = [folderOf(name), folderOf(target)]
  if (from !== to) return MAY[from]?.includes(to) ? [] : [`${name}: ${from} may not import ${to}`]
  return from === 'views' && target.split('/')[1] !== name.split('/')[1] ? [`${name}: another view`] : []
}

/** What is wrong with a tree of files. */
function violations(files: readonly File[], exists: (name: string) => boolean): readonly string[] {
  const wrong: string[] = []
  const edges = new Map<string, string[]>()
  for (const file of files) {
    const from = folderOf(file.name)
    if (!(from in MAY)) wrong.push(`${file.name}: ${from} is not a folder of the design`)
    if (PURE.has(from) && PAGE.test(file.text.replaceAll(/\/\/.*|\/\*[^]*?\*\//g, '')))
      wrong.push(`${file.name}: speaks of the page`)
    for (const request of importsOf(file)) {
      if (!request.startsWith('.')) {
        const name = request
          .split('/')
          .slice(0, request.startsWith('@') ? 2 : 1)
          .join('/')
        if (ONLY[name] && !ONLY[name].includes(from)) wrong.push(`${file.name}: ${name} is not for ${from}`)
        continue
      }
      const target = path.posix.join(path.posix.dirname(file.name), request)
      if (!exists(target)) wrong.push(`${file.name}: ${request} is not there`)
      edges.set(file.name, [...(edges.get(file.name) ?? []), target])
      wrong.push(...trespasses(file.name, target))
    }
    for (const glob of globsOf(file.text))
      wrong.push(...trespasses(file.name, path.posix.join(path.posix.dirname(file.name), glob)))
  }
  return [...wrong, ...cycles(edges)]
}

/** The files of ours that run before a file does: neither those it fetches later nor those it only takes types from. */
function runBefore({ name, text }: File): readonly string[] {
  const { module } = parseSync(name, text)
  const runs = (entries: readonly { isType: boolean }[]): boolean =>
    entries.length === 0 || entries.some((entry) => !entry.isType)
  return [
    ...module.staticImports.flatMap((i) => (runs(i.entries) ? [i.moduleRequest.value] : [])),
    ...module.staticExports.flatMap((e) =>
      e.entries.flatMap((entry) => (entry.moduleRequest && !entry.isType ? [entry.moduleRequest.value] : [])),
    ),
  ]
    .filter((request) => /^\..*\.tsx?$/.test(request))
    .map((request) => path.posix.join(path.posix.dirname(name), request))
}

/** The ways, file after file, on which the first load of a page that starts with `start` reaches what must come later. */
function early(start: string, read: (name: string) => string, late: RegExp): readonly string[] {
  const seen = new Set<string>()
  const visit = (name: string, trail: readonly string[]): readonly string[] => {
    if (seen.has(name)) return []
    seen.add(name)
    const way = [...trail, name]
    if (late.test(name)) return [way.join(' → ')]
    return runBefore({ name, text: read(name) }).flatMap((next) => visit(next, way))
  }
  return visit(start, [])
}

/** What the first picture has no need of and is large: cards, what does whole layers at once, the words of what comes later, the guide, and what reads formulas. */
const LATE =
  /^(?:i18n\/(?:[^/]+\/)?(?:later|guide|(?:labs|share)(?:\/\w+)?)|guide\/index|activations\/(?:index|layers)|expression\/custom)\.ts$/

function cycles(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (name: string, trail: readonly string[]): void => {
    const at = trail.indexOf(name)
    if (at >= 0) found.push(`cycle: ${[...trail.slice(at), name].join(' → ')}`)
    if (at >= 0 || done.has(name)) return
    for (const next of edges.get(name) ?? []) visit(next, [...trail, name])
    done.add(name)
  }
  for (const name of edges.keys()) visit(name, [])
  return found
}

const root = path.join(import.meta.dirname, '../src')

describe('the architecture', () => {
  it('is kept by every file of src', () => {
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => name.split(path.sep).join('/'))
    expect(names.length).toBeGreaterThan(50)
    const files = names.map((name) => ({ name, text: readFileSync(path.join(root, name), 'utf8') }))
    expect(violations(files, (name) => existsSync(path.join(root, name)))).toEqual([])
  })

  it.each([
    ['math/a.ts', "import '../ui/b.ts'", 'math may not import ui'],
    ['ui/a.ts', "export { x } from '../i18n/b.ts'", 'ui may not import i18n'],
    ['plot/a.ts', "const b = import('../views/x/b.ts')", 'plot may not import views'],
    ['views/x/a.ts', "import type { B } from '../y/b.ts'", 'another view'],
    ['app/a.ts', "import 'chart.js/auto'", 'chart.js is not for app'],
    ['state/a.ts', "import { useState } from 'react'", 'react is not for state'],
    ['state/a.ts', "import { createRoot } from 'react-dom/client'", 'react-dom is not for state'],
    ['plot/a.ts', "import './nowhere.ts'", './nowhere.ts is not there'],
    ['math/a.ts', 'export const w = window.innerWidth', 'speaks of the page'],
    ['state/a.ts', 'export const w = window?.innerWidth', 'speaks of the page'],
    ['network/a.ts', "export const b = globalThis.document['body']", 'speaks of the page'],
    ['views/x/a.ts', "new Worker(new URL('../y/worker.ts', import.meta.url))", 'another view'],
    ['network/a.ts', "new Worker(new URL('./nowhere.ts', import.meta.url))", './nowhere.ts is not there'],
    ['views/x/a.ts', "import W from '../y/worker.ts?worker'", 'another view'],
    ['plot/a.ts', "import.meta.glob(['./b/*.ts', '../views/*/c.ts'])", 'plot may not import views'],
    ['views/x/a.ts', "import.meta.glob<A>('../*/c.ts')", 'another view'],
    ['utils/a.ts', '', 'utils is not a folder of the design'],
    ['math/a.ts', "import './a.ts'", 'cycle: math/a.ts → math/a.ts'],
  ])('would fail for %s with %s', (name, text, message) => {
    const wrong = violations([{ name, text }], (target) => !target.includes('nowhere'))
    expect(wrong.join('\n')).toContain(message)
  })

  it.each([
    ['a worker of its own view', 'views/x/a.ts', "new Worker(new URL('./worker.ts', import.meta.url))"],
    ['a query', 'views/x/a.ts', "import W from './worker.ts?worker'"],
    ['a glob of its own folder', 'activations/index.ts', "import.meta.glob('./defs/*.ts')"],
    ['a word in a comment or a text', 'math/a.ts', "// window.x\nexport const t = 'document.'"],
    ['a property of that name', 'state/a.ts', 'export const s = (p: P) => p.document.title'],
    ['folders that are not there yet', 'guide/a.ts', "import '../plot/series.ts'"],
  ])('allows %s', (_, name, text) => {
    expect(violations([{ name, text }], () => true)).toEqual([])
  })

  it('would find a cycle through several files', () => {
    const files = [
      { name: 'plot/a.ts', text: "import './b.ts'" },
      { name: 'plot/b.ts', text: "import('./c.ts')" },
      { name: 'plot/c.ts', text: "export * from './a.ts'" },
    ]
    expect(violations(files, () => true)).toEqual(['cycle: plot/a.ts → plot/b.ts → plot/c.ts → plot/a.ts'])
  })

  it('keeps out of the first load what is fetched later', () => {
    const read = (name: string): string => readFileSync(path.join(root, name), 'utf8')
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.split(path.sep).join('/'))
    expect(names.filter((name) => LATE.test(name) && !/\/(?:labs|share)\//.test(name)).toSorted()).toEqual([
      'activations/index.ts',
      'activations/layers.ts',
      'expression/custom.ts',
      'guide/index.ts',
      'i18n/en/guide.ts',
      'i18n/en/labs.ts',
      'i18n/en/later.ts',
      'i18n/en/share.ts',
      'i18n/guide.ts',
      'i18n/ko/guide.ts',
      'i18n/ko/labs.ts',
      'i18n/ko/later.ts',
      'i18n/ko/share.ts',
      'i18n/labs.ts',
      'i18n/later.ts',
      'i18n/share.ts',
    ])
    expect(early('main.tsx', read, LATE)).toEqual([])
  })

  it.each([
    ["import { later } from '../i18n/later.ts'", true],
    ["import { later, type Later } from '../i18n/later.ts'", true],
    ["import '../i18n/later.ts'", true],
    ["export * from '../i18n/later.ts'", true],
    ["export { later } from '../i18n/later.ts'", true],
    ["import type { Later } from '../i18n/later.ts'", false],
    ["export type { Later } from '../i18n/later.ts'", false],
    ["const words = import('../i18n/later.ts')", false],
  ])('knows whether %s is of the first load', (text, found) => {
    const files: Record<string, string> = { 'main.tsx': "import { App } from './app/App.tsx'", 'app/App.tsx': text }
    const ways = early('main.tsx', (name) => files[name] ?? '', LATE)
    expect(ways).toEqual(found ? ['main.tsx → app/App.tsx → i18n/later.ts'] : [])
  })
})

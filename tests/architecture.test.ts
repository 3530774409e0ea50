import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

/** What the files of a folder may import of ours; the table of docs/architecture.md. A view may not import another view. */
const MAY: Record<string, readonly string[]> = {
  math: [],
  ui: [],
  i18n: [],
  activations: ['math'],
  expression: ['math', 'activations'],
  network: ['math', 'activations'],
  state: ['math', 'activations', 'expression'],
  plot: ['math', 'activations', 'state'],
  export: ['activations', 'plot', 'state', 'i18n', 'math'],
  guide: ['activations', 'plot', 'state', 'i18n', 'math'],
  views: ['math', 'ui', 'i18n', 'activations', 'expression', 'network', 'state', 'plot', 'export', 'guide'],
  app: ['math', 'ui', 'i18n', 'activations', 'expression', 'network', 'state', 'plot', 'export', 'guide', 'views'],
  'main.tsx': ['app', 'state'],
}
/** Packages and where alone they may be used. */
const ONLY: Record<string, readonly string[]> = {
  'chart.js': ['plot'],
  'react-chartjs-2': ['plot'],
  react: ['ui', 'plot', 'views', 'app', 'main.tsx'],
  'react-dom': ['views', 'app', 'main.tsx'],
}
/** Folders whose code must run anywhere: no word of a page. */
const PURE = new Set(['math', 'activations', 'expression', 'network', 'state', 'i18n'])
const PAGE = /\b(?:document|window|navigator|localStorage)\./

interface File {
  /** From src, with slashes: `plot/series.ts`. */
  readonly name: string
  readonly text: string
}

const folderOf = (name: string): string => name.split('/')[0] ?? ''

/** The modules that a file names in imports, exports and import(). */
function importsOf({ name, text }: File): readonly string[] {
  const { module } = parseSync(name, text)
  return [
    ...module.staticImports.map((i) => i.moduleRequest.value),
    ...module.staticExports.flatMap((e) => e.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map((i) => text.slice(i.moduleRequest.start + 1, i.moduleRequest.end - 1)),
  ]
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
      const to = folderOf(target)
      if (from !== to && !MAY[from]?.includes(to)) wrong.push(`${file.name}: ${from} may not import ${to}`)
      const [, mine] = file.name.split('/')
      if (from === 'views' && to === 'views' && target.split('/')[1] !== mine) wrong.push(`${file.name}: another view`)
    }
  }
  return [...wrong, ...cycles(edges)]
}

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
    ['utils/a.ts', '', 'utils is not a folder of the design'],
    ['math/a.ts', "import './a.ts'", 'cycle: math/a.ts → math/a.ts'],
  ])('would fail for %s with %s', (name, text, message) => {
    const wrong = violations([{ name, text }], (target) => !target.includes('nowhere'))
    expect(wrong.join('\n')).toContain(message)
  })
})

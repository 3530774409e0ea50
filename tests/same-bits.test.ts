import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

/** Folders whose numbers must be the same in every browser: what a link shows, and how a network learns, depends on each bit. */
const EXACT = ['math', 'activations', 'expression', 'notation', 'network', 'state']

/** What of Math is exact, in the language's definition or in every processor. All else is as good as the browser makes it. */
const DEFINED = new Set(
  'abs ceil clz32 floor fround imul max min round sign sqrt trunc E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2'.split(' '),
)

type Node = Readonly<Record<string, unknown>>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

const isWhole = (node: unknown): boolean =>
  isNode(node) &&
  (Number.isInteger(node['value']) ||
    (node['type'] === 'UnaryExpression' && node['operator'] === '-' && isWhole(node['argument'])))

/** 2 to a whole power, as it is written, is exact. */
const isPowerOfTwo = ({ left, right }: Node): boolean => isNode(left) && left['value'] === 2 && isWhole(right)

/** What is written as Math.x, if a node is that. */
function nameOfMath(node: Node): string | null {
  const { type, object, property, computed } = node
  if (type !== 'MemberExpression' || !isNode(object) || object['name'] !== 'Math') return null
  return !computed && isNode(property) ? String(property['name']) : '[…]'
}

/** What in a text is left to the browser. */
function leftOpen(name: string, text: string): readonly string[] {
  const found: string[] = []
  const visit = (node: Node): void => {
    const used = nameOfMath(node)
    if (used !== null && !DEFINED.has(used)) found.push(`Math.${used}`)
    // Under another name it could not be followed.
    if (node['type'] === 'Identifier' && node['name'] === 'Math') found.push('Math itself')
    const power = node['operator'] === '**=' || node['operator'] === '**'
    if (power && !isPowerOfTwo(node)) found.push('**')
    for (const [key, value] of Object.entries(node)) {
      if (used !== null && key === 'object') continue
      for (const child of Array.isArray(value) ? (value as readonly unknown[]) : [value])
        if (isNode(child)) visit(child)
    }
  }
  const { program, errors } = parseSync(name, text)
  if (errors.length > 0) throw new Error(`${name} cannot be read`)
  visit({ ...program })
  return found
}

const root = path.join(import.meta.dirname, '../src')

describe('the same bits in every browser', () => {
  it('come of every file that computes what is shown', () => {
    const names = EXACT.flatMap((folder) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' })
        .map((name) => name.split(path.sep).join('/'))
        .filter((name) => name.startsWith(`${folder}/`) && /\.tsx?$/.test(name)),
    )
    expect(names.length).toBeGreaterThan(100)
    const open = names.flatMap((name) =>
      leftOpen(name, readFileSync(path.join(root, name), 'utf8')).map((what) => `${name}: ${what}`),
    )
    expect(open).toEqual([])
  })

  it.each([
    ['export const f = (x: number): number => Math.exp(x)', ['Math.exp']],
    ['export const f = Math.hypot', ['Math.hypot']],
    ["export const f = Math['cbrt']", ['Math.[…]']],
    ['const { log2 } = Math', ['Math itself']],
    ['const M = Math', ['Math itself']],
    ['const f = globalThis.Math.random()', ['Math itself']],
    ['const f = (x: number, n: number): number => x ** n', ['**']],
    ['const f = (n: number): number => 10 ** n', ['**']],
    ['const f = (n: number): number => 2 ** n', ['**']],
    ['const N = 10 ** -300', ['**']],
    ['const N = 2 ** 0.3', ['**']],
    ['let x = 2; x **= 2', ['**']],
    ['const B = Math.log(2 + Math.sqrt(3))', ['Math.log']],
  ])('would not come of %s', (text, what) => expect(leftOpen('a.ts', text)).toEqual(what))

  it.each([
    'const f = Math.sqrt(Math.abs(-2)) * Math.PI',
    'const TINY = 2 ** -60 + 2 ** 3',
    '// Math.exp\nconst text = "Math.exp(x) ** 2"',
    'const f = (math: Record<string, number>): number => math.exp * 2',
  ])('may come of %s', (text) => expect(leftOpen('a.ts', text)).toEqual([]))
})

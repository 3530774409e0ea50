import { Validator, type Schema } from '@cfworker/json-schema'
import { describe, expect, it } from 'vitest'
import { asNotebook } from '../../src/export/notebook.ts'
import { asScript } from '../../src/export/program.ts'
import { parseLink } from '../../src/state/schema.ts'
import { programs } from '../../src/app/share/programs.ts'
import schema from '../reference/nbformat.v4.5.schema.json' with { type: 'json' }

const validator = new Validator(schema as unknown as Schema, '4', false)
const problems = (notebook: string): readonly string[] =>
  validator.validate(JSON.parse(notebook)).errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`)

const LINKS = [
  '',
  'f=relu,gelu&d=0,1,2&join=0&log=1',
  'expr=a*x^2_',
  'view=gradients',
  'view=learning',
  'view=learning&lab=layers',
  'view=learning&lab=train&task=moons',
  'view=learning&lab=race&batch=2',
]

describe('a notebook', () => {
  const cases = LINKS.flatMap((link) => (['en', 'ko'] as const).map((language) => ({ link, language })))
  it.each(cases)('$link in $language is what nbformat 4.5 says', ({ link, language }) => {
    const { state } = parseLink(link)
    const taken = { state, language, address: `https://example.org/?${link}`, title: 'Activation Lab: a*b_c $x$ <i>' }
    const program = programs[state.view](taken, 'NumPy')
    if (!program) throw new Error(link)
    const text = asNotebook(program, taken)
    expect(problems(text)).toEqual([])
    const { cells } = JSON.parse(text) as { cells: { id: string; cell_type: string; source: string[] }[] }
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length)
    // The cells are the script's parts, and each begins with its title and link.
    const code = cells.filter((cell) => cell.cell_type === 'code').map((cell) => cell.source.join(''))
    expect(code).toEqual(program.parts.map((part) => part.code))
    expect(cells[0]?.source.join('')).toContain(String.raw`a\*b\_c \$x\$ \<i\>`)
    expect(cells[0]?.source.join('')).toContain(taken.address)
    const script = asScript(program, taken)
    expect(script.split('\n').slice(0, 2)).toEqual([`# ${taken.title}`, `# ${taken.address}`])
    for (const part of code) expect(script).toContain(part)
    expect(/[가-힣]/.test(script)).toBe(language === 'ko')
  })

  it('of another shape is told from one', () => {
    const notebook = asNotebook({ needs: '', parts: [{ text: 'a', code: 'b' }] }, { title: 't', address: 'u' })
    expect(problems(notebook)).toEqual([])
    expect(problems(notebook.replace('"id": "code-1",', ''))).not.toEqual([])
    expect(problems(notebook.replace('"nbformat": 4', '"nbformat": 3'))).not.toEqual([])
    expect(problems(notebook.replace('"code-1"', '"code 1"'))).not.toEqual([])
  })
})

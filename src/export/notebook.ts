import type { Taken } from './taken.ts'
import type { Program } from './program.ts'

/** One cell of a notebook, as nbformat 4.5 has it. */
type Cell =
  | {
      readonly cell_type: 'markdown'
      readonly id: string
      readonly metadata: object
      readonly source: readonly string[]
    }
  | {
      readonly cell_type: 'code'
      readonly id: string
      readonly metadata: object
      readonly source: readonly string[]
      readonly execution_count: null
      readonly outputs: readonly []
    }

/** As a Jupyter notebook (nbformat 4.5): a text over each piece of code. Nothing has been run in it. */
export function asNotebook({ needs, parts }: Program, { title, address }: Pick<Taken, 'title' | 'address'>): string {
  const cells: Cell[] = [markdown('title', `# ${escaped(title)}\n\n<${address}>\n\n\`${needs}\``)]
  parts.forEach(({ text, code }, i) => {
    cells.push(markdown(`text-${i + 1}`, escaped(text)), {
      cell_type: 'code',
      id: `code-${i + 1}`,
      metadata: {},
      source: linesOf(code),
      execution_count: null,
      outputs: [],
    })
  })
  const notebook = {
    cells,
    metadata: {
      kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
      language_info: { name: 'python' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  }
  return `${JSON.stringify(notebook, null, 1)}\n`
}

const markdown = (id: string, text: string): Cell => ({
  cell_type: 'markdown',
  id,
  metadata: {},
  source: linesOf(text),
})

/** What typed formulas hold must not become markup. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_<>$[\]|]/g, String.raw`\$&`)

/** Each with its end, as the format wants them. */
const linesOf = (text: string): readonly string[] => text.split(/(?<=\n)/)

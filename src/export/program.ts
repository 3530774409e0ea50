import type { Taken } from './taken.ts'

/** A piece of a program and what it does, in the reader's language. */
export interface Part {
  readonly text: string
  /** Python, without an empty line at either end. */
  readonly code: string
}

/** A program that runs from top to bottom: a script has its parts under comments, a notebook in cells. */
export interface Program {
  /** What has to be there to run it: `pip install numpy matplotlib`. */
  readonly needs: string
  readonly parts: readonly Part[]
}

/** Widest line of a comment, in letters. */
const WIDE = 88

/** As a file of Python. */
export function asScript({ needs, parts }: Program, { title, address }: Pick<Taken, 'title' | 'address'>): string {
  const head = [...comment(title), `# ${address}`, `# ${needs}`]
  // Two empty lines, as Python's style guide has them round functions.
  const body = parts.map(({ text, code }) => [...comment(text), code].join('\n')).join('\n\n\n')
  return `${head.join('\n')}\n\n${body}\n`
}

/** A text in lines of comments, broken between words. */
function comment(text: string): readonly string[] {
  const lines: string[] = []
  let line = '#'
  for (const word of text.split(/\s+/)) {
    if (line !== '#' && line.length + word.length >= WIDE) {
      lines.push(line)
      line = '#'
    }
    line += ` ${word}`
  }
  return [...lines, line]
}

/** As a script whose cells are marked as editors know it: `# %%`. */
export function asCells({ needs, parts }: Program, { title, address }: Pick<Taken, 'title' | 'address'>): string {
  const head = ['# %% [markdown]', ...comment(title), `# ${address}`, `# ${needs}`]
  const cells = parts.map(({ text, code }) => ['# %% [markdown]', ...comment(text), '# %%', code].join('\n'))
  return `${[head.join('\n'), ...cells].join('\n\n')}\n`
}

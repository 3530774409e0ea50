import peggy from 'peggy'
import type { Plugin } from 'vite'

/** Turns a PEG grammar into a parser at build time: the page holds no grammar and makes no code. */
export function grammar(): Plugin {
  return {
    name: 'grammar',
    transform: {
      filter: { id: /\.peggy$/ },
      handler: (text, id) => ({
        code: withoutMessages(peggy.generate(text, { output: 'source', format: 'es', grammarSource: id })),
        map: null,
      }),
    },
  }
}

/** A generated parser's English account of what it expected is more than a quarter of it; ours says where, and the page finds the words. */
function withoutMessages(code: string): string {
  const short = code
    .replace(
      /\n {2}format\(sources\) \{[\s\S]*?\n\}\n\nfunction peg\$parse/,
      "\n  static buildMessage() { return '' }\n}\n\nfunction peg$$parse",
    )
    .replace(/^ {2}const peg\$e\d+ = .*;\n/gm, '')
    .replace(/peg\$fail\(peg\$e\d+\)/g, 'peg$$fail()')
  if (/describeExpect|peg\$e\d/.test(short)) throw new Error('the parser is not made as build/grammar.ts knows it')
  return short
}

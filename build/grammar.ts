import peggy from 'peggy'
import type { Plugin } from 'vite'

/** Turns a PEG grammar into a parser at build time: the page holds no grammar and makes no code. */
export function grammar(): Plugin {
  return {
    name: 'grammar',
    transform: {
      filter: { id: /\.peggy$/ },
      handler: (text, id) => ({
        code: peggy.generate(text, { output: 'source', format: 'es', grammarSource: id }),
        map: null,
      }),
    },
  }
}

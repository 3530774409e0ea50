import peggy from 'peggy'
import type { Plugin } from 'vite'

/** Turns a PEG grammar into a parser at build time: the page holds no grammar and makes no code. */
export function grammar(): Plugin {
  return {
    name: 'grammar',
    transform: {
      filter: { id: /\.peggy$/ },
      handler: (text, id) => ({
        // With the cache each rule looks at each place once: the time is linear in the length of the text.
        code: peggy.generate(text, { output: 'source', format: 'es', cache: true, grammarSource: id }),
        map: null,
      }),
    },
  }
}

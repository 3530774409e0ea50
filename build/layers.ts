import type { Plugin } from 'vite'

/** A definition without a `layer` of its own has one that is undefined where it is asked for: what is missing cannot be imported. */
export const layers = (): Plugin => ({
  name: 'layers',
  transform: {
    filter: { id: /\/activations\/defs\/[^/]+\?layer$/ },
    handler: (code) =>
      /^export const layer\b/m.test(code) ? null : { code: `${code}\nexport const layer = undefined\n`, map: null },
  },
})

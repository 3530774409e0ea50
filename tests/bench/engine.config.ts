import { defineConfig } from 'vite'
import { grammar } from '../../build/grammar.ts'
import { layers } from '../../build/layers.ts'

/** How what runs outside a page is built: in one file, as a worker's. */
export default defineConfig({
  plugins: [grammar(), layers()],
  ssr: { noExternal: true },
  build: { target: 'esnext', minify: false, emptyOutDir: false },
})

import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstLoad } from './build/first-load.ts'
import { firstPicture } from './build/first-picture.ts'
import { grammar } from './build/grammar.ts'
import { layers } from './build/layers.ts'

export default defineConfig({
  // Relative, so that the page works under any path.
  base: './',
  plugins: [grammar(), layers(), react({ compiler: true }), firstPicture()],
  resolve: { alias: { '@kurkle/color': path.join(import.meta.dirname, 'build/no-color.ts') } },
  // Workers are modules as in development, and may fetch what reads formulas only when there is one.
  worker: { format: 'es', plugins: () => [grammar(), layers()] },
  build: {
    target: 'baseline-widely-available',
    // Three passes of it make the first load 4 % smaller than the bundler's own minifier does.
    minify: 'terser',
    terserOptions: { ecma: 2020, module: true, compress: { passes: 3 }, format: { comments: false } },
    rolldownOptions: { output: { codeSplitting: firstLoad() } },
  },
})

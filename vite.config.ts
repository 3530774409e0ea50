import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'
import { firstLoad } from './build/first-load.ts'
import { firstPicture } from './build/first-picture.ts'
import { grammar } from './build/grammar.ts'
import { layers } from './build/layers.ts'
import { offline } from './build/offline.ts'
import { inlineWorkers, singleFile } from './build/single-file.ts'
import { siteFiles } from './build/site-files.ts'

/** The app, whatever it is packed into. */
const common = {
  // Relative, so that the page works under any path.
  base: './',
  resolve: { alias: { '@kurkle/color': path.join(import.meta.dirname, 'build/no-color.ts') } },
} satisfies UserConfig

const build = {
  target: 'baseline-widely-available',
  // Three passes of it make the first load 4 % smaller than the bundler's own minifier does.
  minify: 'terser',
  terserOptions: { ecma: 2020, module: true, compress: { passes: 3 }, format: { comments: false } },
} satisfies UserConfig['build']

/** To import these does nothing in itself: where only a part of one is asked for, nothing comes along that the rest of it needs. */
const pure = [{ test: /\/src\/(?:math|activations)\//, sideEffects: false }]

const site: UserConfig = {
  ...common,
  plugins: [grammar(), layers(), react({ compiler: true }), firstPicture(), siteFiles(), offline()],
  // Workers are modules as in development, and may fetch what reads formulas only when there is one.
  worker: { format: 'es', plugins: () => [grammar(), layers()] },
  build: {
    ...build,
    rolldownOptions: { treeshake: { moduleSideEffects: pure }, output: { codeSplitting: firstLoad() } },
  },
}

/** All in one file beside the site, for `vite build --mode single`. */
const single: UserConfig = {
  ...common,
  publicDir: false,
  plugins: [inlineWorkers(), grammar(), layers(), react({ compiler: true }), singleFile()],
  worker: {
    format: 'iife',
    plugins: () => [grammar(), layers()],
    rolldownOptions: { output: { codeSplitting: false } },
  },
  build: {
    ...build,
    emptyOutDir: false,
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
}

export default defineConfig(({ mode }) => (mode === 'single' ? single : site))

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstPicture } from './build/first-picture.ts'
import { grammar } from './build/grammar.ts'

export default defineConfig({
  // Relative, so that the page works under any path.
  base: './',
  plugins: [grammar(), react({ compiler: true }), firstPicture()],
  build: { target: 'baseline-widely-available' },
})

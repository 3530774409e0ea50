import { defineConfig } from 'vitest/config'
import { grammar } from './build/grammar.ts'

export default defineConfig({
  plugins: [grammar()],
  // Long enough for a busy machine: no test is about time, and one that hangs still ends.
  test: { environment: 'node', include: ['tests/**/*.test.ts'], setupFiles: ['tests/setup.ts'], testTimeout: 60_000 },
})

import { defineConfig, devices } from '@playwright/test'
import { browserArgs, findBrowser } from './scripts/browser.mjs'

const executablePath = await findBrowser()
const port = Number(process.env['PORT'] ?? 4178)
const launchOptions = { args: browserArgs, ...(executablePath ? { executablePath } : {}) }

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  // One picture for every system: what is compared holds no letters.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  fullyParallel: true,
  // Long enough for a busy machine: no test is about time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/reports/browser.json' }]],
  // What a test holds back or changes on the way would come from the device instead; the tests of working offline allow it.
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-US',
    serviceWorkers: 'block',
    colorScheme: 'light',
    launchOptions,
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: /phone/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 }, launchOptions },
    },
    { name: 'phone', testMatch: /phone|everyone/, use: { ...devices['Pixel 7'], launchOptions } },
  ],
  webServer: {
    command: `npx --no vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
})

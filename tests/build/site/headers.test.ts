import { describe, expect, it } from 'vitest'
import { rules } from '../../../build/site/headers.ts'
import { wholePolicy } from '../../../build/site/policy.ts'

const caching = new Map(
  rules("default-src 'none'", ['', 'ko/']).map(({ path, fields }) => [path, new Map(fields).get('Cache-Control')]),
)

describe('what a host says with the files', () => {
  it('only what has a hash in its name may be stored for long', () => {
    expect(caching.get('/assets/*')).toBe('public, max-age=31536000, immutable')
    for (const path of ['/', '/index.html', '/ko/', '/ko/index.html', '/sw.js', '/activation-lab.html'])
      expect(caching.get(path), path).toBe('no-cache')
  })
})

it('the single file may load nothing, and connect to nobody', () => {
  const policy = wholePolicy(['script'], ['style'])
  expect(policy.startsWith("default-src 'none'; ")).toBe(true)
  expect(policy).not.toMatch(/\*|https?:|'self'|unsafe-|connect-src|frame-src/)
  expect(policy).toContain('; worker-src blob:;')
})

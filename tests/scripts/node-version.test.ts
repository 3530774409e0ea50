import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fits } from '../../scripts/node-version.mjs'

const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } }

describe('the Node that the commands ask for', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '22.13.1', '24.0.0', '26.3.0', '100.0.0'])('%s fits', (version) => {
    expect(fits(version, engines.node)).toBe(true)
  })

  it.each(['18.20.8', '20.9.0', '20.18.3', '21.7.3', '22.2.0', '22.11.9', '23.11.0'])('%s does not', (version) => {
    expect(fits(version, engines.node)).toBe(false)
  })

  it('reads no range that it would misread', () => {
    expect(() => fits('20.19.0', '~20.19.0')).toThrow('~20.19.0')
  })
})

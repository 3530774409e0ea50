import { afterEach, describe, expect, it, vi } from 'vitest'
import { nextOf, parseProgress, printProgress } from '../../src/guide/progress.ts'

const steps = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

describe('what is done', () => {
  it('comes back from what is stored, whatever stands there', () => {
    expect(parseProgress(printProgress(new Set(['a', 'gone'])))).toEqual(new Set(['a', 'gone']))
    for (const junk of [null, '', '{', '7', '{"a":1}', 'null']) expect(parseProgress(junk)).toEqual(new Set())
    expect(parseProgress('["a",1,null,"a"]')).toEqual(new Set(['a']))
  })

  it('leads to the first step that is not', () => {
    expect(nextOf(steps, new Set())).toBe(steps[0])
    expect(nextOf(steps, new Set(['a', 'c']))).toBe(steps[1])
    expect(nextOf(steps, new Set(['a', 'b', 'c']))).toBe(steps[0])
  })
})

describe('the memory of the device', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  it('keeps a step once, tells of it, and forgets when asked', async () => {
    const kept = new Map<string, string>()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
    })
    const memory = await import('../../src/guide/progress-storage.ts')
    let told = 0
    const leave = memory.onProgress(() => told++)
    memory.rememberStep('a')
    memory.rememberStep('a')
    expect(told).toBe(1)
    expect([...kept.values()]).toEqual(['["a"]'])
    expect(memory.readProgress()).toBe(memory.readProgress())
    vi.resetModules()
    const later = await import('../../src/guide/progress-storage.ts')
    expect(later.readProgress()).toEqual(new Set(['a']))
    leave()
    memory.forgetProgress()
    expect(told).toBe(1)
    expect([...kept.values()]).toEqual(['[]'])
  })

  it('keeps what another page has kept meanwhile', async () => {
    let kept: string | null = '["a"]'
    vi.stubGlobal('localStorage', { getItem: () => kept, setItem: (_: string, text: string) => (kept = text) })
    const memory = await import('../../src/guide/progress-storage.ts')
    expect(memory.readProgress()).toEqual(new Set(['a']))
    kept = '["a","b"]'
    memory.rememberStep('c')
    expect(memory.readProgress()).toEqual(new Set(['a', 'b', 'c']))
    expect(kept).toBe('["a","b","c"]')
  })

  it('goes on without one', async () => {
    const refuse = () => {
      throw new Error('refused')
    }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
    const memory = await import('../../src/guide/progress-storage.ts')
    expect(memory.readProgress()).toEqual(new Set())
    memory.rememberStep('a')
    expect(memory.readProgress()).toEqual(new Set(['a']))
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_CURVES } from '../../src/state/app-state.ts'
import { curveKeys, printCurve } from '../../src/state/curves.ts'
import { defaultState, parseLink, printLink } from '../../src/state/schema.ts'
import links from './links.json' with { type: 'json' }
import { faults, states } from './states.ts'

describe('a link', () => {
  it('holds any state', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { state: back, notices } = parseLink(printLink(state))
        expect(back).toEqual(state)
        expect(notices).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  it('is the only one of its state', () => {
    fc.assert(
      fc.property(states, (state) => {
        const link = printLink(state)
        expect(printLink(parseLink(`?${link}`).state)).toBe(link)
      }),
    )
  })

  it('holds nothing of the default', () => {
    expect(printLink(defaultState)).toBe('')
    expect(parseLink('').state).toEqual(defaultState)
    expect(printLink({ ...defaultState, stop: 6 })).toBe('stop=6')
  })

  it('has its keys in one order and can be read by people', () => {
    const { state } = parseLink(
      'utm=1&theme=dark&lang=ko&join=0&points=1&x=0.5&d=0,1&y=auto&step=0.2&stop=6&start=-6&hide=relu&f=step(1),relu',
    )
    expect(printLink(state)).toBe(
      'f=step(1),relu&hide=relu&start=-6&stop=6&step=0.2&y=auto&d=0,1&x=0.5&points=1&join=0&lang=ko&theme=dark&utm=1',
    )
  })

  it('opens whatever it holds, and the state is always sound', () => {
    const keys = [
      'view',
      'f',
      'expr',
      'expr',
      'hide',
      'pair',
      'start',
      'stop',
      'step',
      'y',
      'd',
      'x',
      'log',
      'pair',
      'saturation',
      'points',
      'join',
      'vector',
      'v',
      'guide',
      'lang',
      'theme',
      '__proto__',
      'other',
    ]
    const junk = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'NaN',
        '1e309',
        '%',
        '%E0%A4%A',
        '((((',
        '1,2,3',
        'step((',
        'step(1:2:3)',
        'a*x;a:2',
        'expr,step,expr',
        'x;;',
        'expr,expr.2',
      ),
    )
    const query = fc
      .array(fc.tuple(fc.constantFrom(...keys), junk))
      .map((pairs) => pairs.map(([k, v]) => `${k}=${v}`).join('&'))
    fc.assert(
      fc.property(fc.oneof(query, fc.string({ unit: 'binary' })), (search) => {
        const { state } = parseLink(search)
        expect(faults(state)).toEqual([])
        expect(parseLink(`?${printLink(state)}`).state).toEqual(state)
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    ['start', 'NaN', '-5', 'not-a-number'],
    ['start', '1e309', '-5', 'too-large'],
    ['stop', 'Infinity', '5', 'not-a-number'],
    ['stop', '-1.7e308', '5', 'too-large'],
    ['step', 'abc', '0.1', 'not-a-number'],
    ['step', '', '0.1', 'not-a-number'],
    ['y', '1,0', '-0.1,1.1', 'malformed'],
    ['y', '1', '-0.1,1.1', 'malformed'],
    ['y', 'a,b', '-0.1,1.1', 'not-a-number'],
    ['y', '-1e309,1', '-0.1,1.1', 'too-large'],
    ['d', '', '0', 'malformed'],
    ['d', '3', '0', 'malformed'],
    ['d', '0,x', '0', 'malformed'],
    ['x', '<img onerror=alert(1)>', '', 'not-a-number'],
    ['points', 'yes', '0', 'not-one-of'],
    ['join', '2', '1', 'not-one-of'],
    ['guide', 'Two words', '', 'malformed'],
    ['guide', '', '', 'malformed'],
    ['lang', 'fr', '', 'not-one-of'],
    ['theme', 'pink', '', 'not-one-of'],
    ['view', 'nowhere', 'curves', 'not-one-of'],
    ['f', 'nosuch', 'step,sigmoid,relu', 'unknown-function'],
    ['f', '__proto__', 'step,sigmoid,relu', 'unknown-function'],
    ['f', 'constructor,sigmoid', 'sigmoid', 'unknown-function'],
    ['f', 'step(7)', '1', 'out-of-range'],
    // Bounds that leave out 0, where these have no value.
    ['f', 'silu(0)', '0.1', 'out-of-range'],
    ['f', 'celu(0)', '0.1', 'out-of-range'],
    ['f', 'step(zero)', '0', 'not-a-number'],
    ['f', 'step(0,1)', 'step', 'unknown-parameter'],
    ['f', 'relu(__proto__:1)', 'relu', 'unknown-parameter'],
    ['hide', 'nosuch', '', 'unknown-function'],
  ])('%s=%s is corrected, and a notice says so', (key, got, used, reason) => {
    const { state, notices } = parseLink(`${key}=${encodeURIComponent(got)}`)
    expect(faults(state)).toEqual([])
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatchObject({ key, used, reason })
    expect(got === '' || got.includes(notices[0]?.got.replace(/^\w+\(|\)$/g, '') ?? '?')).toBe(true)
  })

  it('takes the first of two equal keys', () => {
    const { state, notices } = parseLink('start=-1&start=-2')
    expect(state.start).toBe(-1)
    expect(notices).toEqual([{ key: 'start', got: '-2', used: '-1', reason: 'repeated' }])
  })

  it.each([
    ['start=abc&start=2', '-5'],
    ['f=nosuch&f=relu', 'step,sigmoid,relu'],
    ['f=step(7)&f=relu', 'step(1)'],
    ['hide=nosuch,relu&hide=sigmoid', 'relu'],
  ])('says of %s what is used, not what the first one held', (link, used) => {
    const { notices } = parseLink(link)
    expect(notices.map((n) => n.reason)).toContain('repeated')
    expect(notices.find((n) => n.reason === 'repeated')?.used).toBe(used)
  })

  it.each([['step(0.5,h0:1)'], ['step(h0:0.5,h0:1)']])('takes the first of two values of a parameter: %s', (f) => {
    const { state, notices } = parseLink(`f=${f}`)
    expect(state.curves.map(printCurve)).toEqual(['step(0.5)'])
    expect(notices).toEqual([{ key: 'f', got: 'step(h0:1)', used: '0.5', reason: 'repeated' }])
  })

  it('keeps the keys that it does not know, as they stand', () => {
    const { state, notices } = parseLink('?a=%20b+c&start=-1&more=x%2B1&flag')
    expect(state.rest).toEqual(['a=%20b+c', 'more=x%2B1', 'flag'])
    expect(notices).toEqual([])
    expect(printLink(state)).toBe('start=-1&a=%20b+c&more=x%2B1&flag')
  })

  it('takes 64 kB of anything without ado', () => {
    for (const filler of [
      'a',
      ' ',
      '\t',
      '(',
      ')',
      ') ',
      ',',
      '%',
      '&f=',
      '&expr=x',
      '-',
      '^',
      'step,',
      'step(',
      '=',
      '1,',
      ':',
      '\u{d800}',
    ]) {
      const text = filler.repeat(Math.ceil(65536 / filler.length))
      for (const search of [
        text,
        `f=${text}`,
        `f=${text}(`,
        `f=x${text}y(`,
        `f=step(${text}y`,
        `start=${text}`,
        `hide=${text}`,
        `expr=${text}`,
        `expr=x+${text}`,
        `expr=a*x;${text}`,
        `y=${text}`,
      ]) {
        const { state, notices } = parseLink(search)
        expect(faults(state)).toEqual([])
        for (const { got } of notices) expect(got.length).toBeLessThan(60)
      }
    }
  })

  it('takes more entries and more keys than a call takes arguments', () => {
    const entries = parseLink(`f=${','.repeat(300_000)}`)
    expect(entries.state).toEqual(defaultState)
    expect(entries.notices).toHaveLength(300_001)
    const keys = parseLink(Array.from({ length: 100_000 }, (_, i) => `k${i}=1`).join('&'))
    expect(keys.state.rest).toHaveLength(100_000)
    expect(keys.notices).toEqual([])
    expect(parseLink('start=1&'.repeat(100_000)).notices).toHaveLength(99_999)
  })

  it('draws no more curves than a plot can show', () => {
    const many = Array.from({ length: 60 }, (_, i) => `step(${i / 100})`).join(',')
    const { state, notices } = parseLink(`f=${many}`)
    expect(state.curves).toHaveLength(MAX_CURVES)
    expect(notices).toEqual([{ key: 'f', got: '60', used: String(MAX_CURVES), reason: 'too-many' }])
  })

  it.each(links)('that worked once works for ever: ?$link', ({ link, shows }) => {
    const { state, notices } = parseLink(link)
    expect(notices).toEqual([])
    const { curves, off, ...rest }: { curves?: string[]; off?: string[] } & Record<string, unknown> = shows
    if (curves) expect(state.curves.map(printCurve)).toEqual(curves)
    const keys = curveKeys(state.curves)
    expect(keys.filter((_, i) => state.curves[i]?.hidden)).toEqual(off ?? [])
    expect(state).toMatchObject(rest)
  })
})

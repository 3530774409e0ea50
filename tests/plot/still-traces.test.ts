import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { StillTraces } from '../../src/plot/StillTraces.tsx'
import { xScale, yScale, type Trace } from '../../src/plot/trace.ts'

const trace: Trace = { key: 'loss', label: 'loss', slot: 0, x: [0, 10], y: [1, 1e-4] }

/** Where the level's rule stands, from the top; none: it is not drawn. */
function ruleAt(level: number | null, log: boolean): string | undefined {
  const limits = log ? ([1e-4, 1] as const) : ([0, 1] as const)
  const scales = { x: xScale([trace], { label: '' }), y: yScale([trace], { label: '', log, limits }) }
  const markup = renderToStaticMarkup(createElement(StillTraces, { traces: [trace], scales, marker: null, level }))
  return /<line x1="0" x2="100%" y1="([^"]+)" y2="\1" stroke/.exec(markup)?.[1]
}

describe('the rule at a height of a chart of measurements', () => {
  it('stands where the axis has it', () => {
    expect(ruleAt(0.25, false)).toBe('75%')
    expect(ruleAt(0.01, true)).toBe('50%')
  })

  it('is not drawn beyond the axis, where there is no place for it, or where none is asked for', () => {
    expect(ruleAt(2, false)).toBeUndefined()
    expect(ruleAt(1e-5, true)).toBeUndefined()
    expect(ruleAt(0, true)).toBeUndefined()
    expect(ruleAt(null, false)).toBeUndefined()
  })
})

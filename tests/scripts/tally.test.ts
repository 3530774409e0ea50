import { describe, expect, it } from 'vitest'
import { fromPlaywright, fromVitest, lastLine, outcome } from '../../scripts/tally.mjs'

const counts = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped })

describe('the count of a run', () => {
  it.each([
    ['one check that holds', true, undefined, counts(1, 0)],
    ['one check that fails', false, undefined, counts(0, 1)],
    ['tests that hold', true, () => counts(12, 0, 1), counts(12, 0, 1)],
    ['tests that fail', false, () => counts(10, 2), counts(10, 2)],
    ['a crash after its tests', false, () => counts(12, 0), counts(12, 1)],
    ['no test at all', true, () => counts(0, 0), counts(0, 1)],
    ['only skipped tests', true, () => counts(0, 0, 5), counts(0, 1, 5)],
  ])('of %s', (_, ok, count, expected) => {
    expect(outcome(ok, count)).toEqual(expected)
  })

  it('of a report that was not written is a failure', () => {
    const missing = () => {
      throw new Error('ENOENT')
    }
    expect(outcome(true, missing)).toEqual(counts(0, 1))
  })

  it('takes a second try and an error outside of tests for failures', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 }, errors: [{}] }
    expect(fromPlaywright(report)).toEqual(counts(5, 4, 3))
  })

  it('takes planned tests for skipped ones', () => {
    const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }
    expect(fromVitest(report)).toEqual(counts(7, 1, 3))
  })

  it('is said in one line, with skipped tests only when there are any', () => {
    expect(lastLine([counts(1, 0), counts(20, 3)])).toBe('21 passed, 3 failed')
    expect(lastLine([counts(1, 0, 2)])).toBe('1 passed, 0 failed, 2 skipped')
  })
})

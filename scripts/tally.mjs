// What a step of `npm test` adds to the count of the whole run.

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report vitest's
 * @returns {Counts}
 */
export const fromVitest = ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
  skipped: numPendingTests + numTodoTests,
})

/**
 * A test that passed only on a second try has failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report Playwright's
 * @returns {Counts}
 */
export const fromPlaywright = ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: stats.skipped,
})

/**
 * A step is one check, or as many as its report holds. One that fails without saying what, or tests nothing, has failed.
 * @param {boolean} ok whether its program ended well
 * @param {(() => Counts) | undefined} count reads its report; throws if it left none
 * @returns {Counts}
 */
export function outcome(ok, count) {
  if (!count) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
  try {
    const counts = count()
    const silent = (!ok && counts.failed === 0) || counts.passed + counts.failed === 0
    return silent ? { ...counts, failed: counts.failed + 1 } : counts
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/**
 * The last line of a run.
 * @param {readonly Counts[]} steps
 * @returns {string}
 */
export function lastLine(steps) {
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((what) =>
    steps.reduce((sum, step) => sum + step[what], 0),
  )
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}

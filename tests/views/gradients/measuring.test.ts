import { describe, expect, it } from 'vitest'
import { numbersById } from '../../../src/activations/numbers.ts'
import { measuring } from '../../../src/views/gradients/measuring.ts'
import type { Report } from '../../../src/views/gradients/messages.ts'
import { passOf, signalsOf } from '../../../src/views/gradients/pass.ts'
import { profileOf } from '../../../src/views/gradients/profile.ts'
import type { Job } from '../../../src/views/gradients/setup.ts'

const JOB: Job = {
  candidates: [
    { curve: 'sigmoid', id: 'sigmoid', params: {} },
    { curve: 'tanh', id: 'tanh', params: {} },
  ],
  depth: 3,
  width: 4,
  init: 'xavier',
  seed: 5,
  seeds: 6,
  layer: 2,
}

/** A clock that goes on by `pace` each time that it is looked at, and what waits. */
function harness(pace: number) {
  const reports: Report[] = []
  const waiting: (() => void)[] = []
  let clock = 0
  const obey = measuring({
    report: (report) => reports.push(report),
    later: (work) => waiting.push(work),
    now: () => (clock += pace),
  })
  const last = (): Report => {
    const report = reports.at(-1)
    if (!report) throw new Error('no report')
    return report
  }
  return { obey, reports, last, waiting, turn: () => waiting.shift()?.() }
}

describe('measuring', () => {
  it('gives what the networks of the seeds measure, and the values of the chosen layer of the first', () => {
    const { obey, last, reports } = harness(0)
    obey({ kind: 'run', serial: 1, job: JOB })
    expect(reports).toHaveLength(1)
    const { done, total, profiles, values } = last()
    expect([done, total]).toEqual([12, 12])
    const tanh = numbersById.get('tanh')
    if (!tanh) throw new Error('no tanh')
    const signals = Array.from({ length: 6 }, (_, i) => signalsOf(JOB, tanh, {}, 5 + i))
    expect(profiles.get('tanh')).toEqual(profileOf(signals.map(passOf)))
    expect(values?.map(({ curve }) => curve)).toEqual(['sigmoid', 'tanh'])
    expect(values?.[1]?.activations).toEqual(signals[0]?.activations(1))
    expect(values?.[1]?.gradients).toEqual(signals[0]?.weightGradients(1))
  })

  it('reports on the way, all activations with as many networks', () => {
    const { obey, reports, turn, waiting } = harness(50)
    obey({ kind: 'run', serial: 1, job: JOB })
    while (waiting.length > 0) turn()
    expect(reports.length).toBeGreaterThan(3)
    const done = reports.map((report) => report.done)
    expect(done).toEqual(done.toSorted((a, b) => a - b))
    expect(done.at(-1)).toBe(12)
    for (const { profiles } of reports) {
      const seeds = ['sigmoid', 'tanh'].map((curve) => profiles.get(curve)?.seeds ?? 0)
      expect(Math.abs((seeds[0] ?? 0) - (seeds[1] ?? 0))).toBeLessThanOrEqual(1)
    }
    // The single values are sent once.
    expect(reports.filter(({ values }) => values)).toHaveLength(1)
  })

  it('lets a later job take the place of one that goes on, whose reports then end', () => {
    const { obey, reports, turn, waiting, last } = harness(50)
    obey({ kind: 'run', serial: 1, job: JOB })
    obey({ kind: 'run', serial: 2, job: { ...JOB, depth: 2 } })
    while (waiting.length > 0) turn()
    expect(reports.every(({ serial }) => serial === 2)).toBe(true)
    expect(last().profiles.get('tanh')?.layers).toBe(3)
    // A job that was held up is of no interest any more.
    obey({ kind: 'run', serial: 1, job: JOB })
    expect(waiting).toHaveLength(0)
  })

  it('stops, and goes on with what has been measured', () => {
    const { obey, reports, turn, waiting, last } = harness(50)
    obey({ kind: 'run', serial: 1, job: JOB })
    turn()
    const before = last().done
    obey({ kind: 'stop', serial: 2 })
    while (waiting.length > 0) turn()
    expect(last().done).toBe(before)
    reports.length = 0
    obey({ kind: 'run', serial: 3, job: JOB })
    turn()
    expect(reports[0]?.done).toBeGreaterThan(before)
  })

  it('measures no network twice: not for another layer, one curve less or more seeds', () => {
    const { obey, reports, waiting } = harness(50)
    obey({ kind: 'run', serial: 1, job: JOB })
    while (waiting.length > 0) waiting.shift()?.()
    const first = reports.at(-1)
    for (const [serial, job] of [
      [2, { ...JOB, candidates: JOB.candidates.slice(1) }],
      [3, { ...JOB, seeds: 2 }],
      [4, JOB],
    ] as const) {
      reports.length = 0
      obey({ kind: 'run', serial, job })
      // At once: nothing was missing.
      expect([reports.length, waiting.length]).toEqual([1, 0])
      expect(reports[0]?.values).toHaveLength(job.candidates.length)
    }
    expect(reports[0]?.profiles).toEqual(first?.profiles)
    obey({ kind: 'run', serial: 5, job: { ...JOB, layer: 4 } })
    while (waiting.length > 0) waiting.shift()?.()
    expect(reports.at(-1)?.profiles).toEqual(first?.profiles)
    expect(reports.findLast(({ values }) => values)?.values?.[0]?.activations).toHaveLength(64)
  })

  it('fails aloud where there is no such function', () => {
    const { obey } = harness(0)
    const candidates = [{ curve: 'x', id: 'nosuch', params: {} }]
    expect(() => obey({ kind: 'run', serial: 1, job: { ...JOB, candidates } })).toThrow('nosuch')
  })
})

import { describe, expect, it } from 'vitest'
import type { Report, Request } from '../../../src/views/gradients/messages.ts'
import { runner } from '../../../src/views/gradients/runner.ts'
import { jobOf } from '../../../src/views/gradients/setup.ts'
import { parseLink } from '../../../src/state/schema.ts'

const job = (link: string) => jobOf(parseLink(`view=gradients&${link}`).state)
const A = job('depth=2')
const B = job('depth=3')

function harness() {
  const hired: { sent: Request[]; ended: boolean; report: (report: Report) => void; fail: () => void }[] = []
  const mine = runner((report, fail) => {
    const one = { sent: [] as Request[], ended: false, report, fail }
    hired.push(one)
    return {
      send: (request) => one.sent.push(request),
      end: () => {
        one.ended = true
      },
    }
  })
  const report = (serial: number, done: number): Report => ({
    serial,
    done,
    total: 60,
    profiles: new Map(),
    values: null,
  })
  return { mine, hired, report }
}

describe('the page’s end of the worker', () => {
  it('asks for a job once, and takes what comes for the latest only', () => {
    const { mine, hired, report } = harness()
    mine.run(A)
    mine.run({ ...A })
    mine.run(B)
    expect(hired).toHaveLength(1)
    expect(hired[0]?.sent.map((request) => (request.kind === 'run' ? request.job.depth : request.kind))).toEqual([2, 3])
    hired[0]?.report(report(1, 60))
    expect([mine.snapshot().job, mine.snapshot().phase]).toEqual([null, 'running'])
    hired[0]?.report(report(2, 30))
    expect([mine.snapshot().job, mine.snapshot().phase, mine.snapshot().done]).toEqual([B, 'running', 30])
    hired[0]?.report(report(2, 60))
    expect(mine.snapshot().phase).toBe('finished')
  })

  it('keeps the single values until there are others', () => {
    const { mine, hired, report } = harness()
    mine.run(A)
    const values = [{ curve: 'step', activations: Float64Array.of(1), gradients: Float64Array.of(0) }]
    hired[0]?.report({ ...report(1, 1), values })
    hired[0]?.report(report(1, 2))
    mine.run(B)
    hired[0]?.report(report(2, 1))
    expect([mine.snapshot().values, mine.snapshot().valuesOf, mine.snapshot().job]).toEqual([values, A, B])
  })

  it('stops and goes on', () => {
    const { mine, hired } = harness()
    mine.run(A)
    mine.stop()
    expect(mine.snapshot().phase).toBe('stopped')
    // Drawing the page anew starts nothing.
    mine.run(A)
    expect(mine.snapshot().phase).toBe('stopped')
    mine.again()
    expect(mine.snapshot().phase).toBe('running')
    expect(hired[0]?.sent.map(({ kind, serial }) => [kind, serial])).toEqual([
      ['run', 1],
      ['stop', 2],
      ['run', 3],
    ])
  })

  it('says that a worker failed, keeps what is there, and hires another for what comes next', () => {
    const { mine, hired, report } = harness()
    let heard = 0
    mine.subscribe(() => heard++)
    mine.run(A)
    hired[0]?.report(report(1, 20))
    hired[0]?.fail()
    expect(heard).toBe(3)
    expect([mine.snapshot().phase, mine.snapshot().done, hired[0]?.ended]).toEqual(['failed', 20, true])
    mine.run(A)
    expect(hired).toHaveLength(1)
    mine.again()
    expect([hired.length, hired[1]?.sent.length, mine.snapshot().phase]).toEqual([2, 1, 'running'])
    // What the first one still says is of nobody’s interest.
    hired[0]?.fail()
    expect(mine.snapshot().phase).toBe('running')
    hired[1]?.fail()
    mine.run(B)
    expect([hired.length, mine.snapshot().phase]).toEqual([3, 'running'])
  })

  it.each(['stop', 'fail'] as const)(
    'shows no numbers of another job where %s comes before the first of its own',
    (how) => {
      const { mine, hired, report } = harness()
      mine.run(A)
      hired[0]?.report(report(1, 60))
      mine.run(B)
      expect(mine.snapshot().job).toBe(A)
      if (how === 'stop') mine.stop()
      else hired[0]?.fail()
      expect(mine.snapshot()).toMatchObject({ job: null, valuesOf: null, values: [] })
      mine.again()
      hired.at(-1)?.report(report(how === 'stop' ? 4 : 3, 10))
      mine.stop()
      expect([mine.snapshot().job, mine.snapshot().done]).toEqual([B, 10])
    },
  )

  it('ends its worker when it is closed, and starts anew when it is opened again', () => {
    const { mine, hired } = harness()
    mine.run(A)
    mine.close()
    expect(hired[0]?.ended).toBe(true)
    mine.run(A)
    expect(hired).toHaveLength(2)
  })
})

import { describe, expect, it } from 'vitest'
import { runner } from '../../../../src/views/learning/engine/runner.ts'
import { LAST_EPOCH } from '../../../../src/views/learning/engine/run.ts'
import { fakePage } from './fake-worker.ts'
import { LOOK, SPIRAL, XOR } from './runs.ts'

/** What a run comes to when nothing disturbs it. */
function undisturbed(run: typeof XOR, epoch: number) {
  const { clock, setup } = fakePage()
  const own = runner(setup)
  own.start(run, LOOK, epoch)
  while (!own.state().still) clock.pass(100)
  return own.state()
}

describe('a runner', () => {
  it('shows the beginning of a run, and rests there', () => {
    const { clock, setup } = fakePage()
    const own = runner(setup)
    expect(own.state()).toMatchObject({ phase: 'paused', run: null, snapshot: null })
    own.start(XOR, LOOK)
    expect(own.state()).toMatchObject({ phase: 'seeking', still: false, snapshot: null })
    clock.pass(100)
    expect(own.state()).toMatchObject({ phase: 'paused', still: true, run: XOR, snapshot: { epoch: 0, rest: true } })
    const [network] = own.state().snapshot?.networks ?? []
    expect(network?.field).toHaveLength(16)
    expect(network?.units).toHaveLength(5 * 4)
    expect(network?.parameters).toHaveLength(17)
    expect(network?.gradients).toHaveLength(2)
    expect([...(own.state().losses[0]?.epochs ?? [])]).toEqual([0])
  })

  it('plays at a pace, pauses where it is, and takes one step', () => {
    const { clock, setup } = fakePage()
    const own = runner(setup)
    own.start(XOR, LOOK)
    clock.pass(50)
    own.play(10)
    clock.pass(1000)
    expect(own.state().phase).toBe('playing')
    expect(own.state().snapshot?.epoch).toBeGreaterThanOrEqual(9)
    expect(own.state().snapshot?.epoch).toBeLessThanOrEqual(10)
    own.play(100)
    clock.pass(1000)
    own.pause()
    expect(own.state()).toMatchObject({ phase: 'paused', still: false })
    clock.pass(50)
    const epoch = own.state().snapshot?.epoch ?? 0
    expect(epoch).toBeGreaterThan(100)
    expect(epoch).toBeLessThan(115)
    clock.pass(1000)
    expect(own.state()).toMatchObject({ phase: 'paused', still: true, snapshot: { epoch } })
    own.step()
    clock.pass(100)
    expect(own.state()).toMatchObject({ phase: 'paused', still: true, snapshot: { epoch: epoch + 1 } })
    expect(own.state().losses[0]?.epochs).toHaveLength(epoch + 2)
  })

  it('goes to an epoch, forwards and back, and begins anew', () => {
    const { clock, setup } = fakePage()
    const own = runner(setup)
    own.start(XOR, LOOK, 500)
    clock.pass(5000)
    expect(own.state()).toMatchObject({ still: true, snapshot: { epoch: 500 } })
    own.seek(700)
    clock.pass(5000)
    expect(own.state()).toMatchObject({ still: true, snapshot: { epoch: 700 } })
    own.seek(300)
    clock.pass(5000)
    expect(own.state()).toMatchObject({ still: true, snapshot: { epoch: 300 } })
    expect(own.state().losses[0]?.epochs.at(-1)).toBe(300)
    expect(own.state().snapshot).toEqual(undisturbed(XOR, 300).snapshot)
    own.seek(0)
    own.step()
    clock.pass(100)
    expect(own.state()).toMatchObject({ still: true, snapshot: { epoch: 1 } })
  })

  it('gives the same numbers in one piece or in many, at any pace', () => {
    const whole = undisturbed(SPIRAL, 60)
    const { clock, setup } = fakePage()
    const own = runner(setup)
    own.start(SPIRAL, LOOK)
    clock.pass(50)
    own.play(30)
    clock.pass(500)
    own.pause()
    clock.pass(50)
    own.step()
    clock.pass(50)
    own.play(3)
    clock.pass(2000)
    own.hide()
    clock.pass(2000)
    own.show()
    own.seek(60)
    clock.pass(5000)
    const { snapshot, losses } = own.state()
    expect(snapshot?.epoch).toBe(60)
    const [a, b] = [snapshot?.networks[0], whole.snapshot?.networks[0]]
    expect(a?.parameters).toEqual(b?.parameters)
    expect(a?.field).toEqual(b?.field)
    expect(losses).toEqual(whole.losses)
  })

  it('is told no more than it takes', () => {
    const { clock, workers, setup } = fakePage()
    const frames: (() => void)[] = []
    const own = runner({ ...setup, frame: (job) => void frames.push(job) })
    let told = 0
    own.start(XOR, LOOK)
    clock.pass(50)
    frames.shift()?.()
    clock.pass(50)
    own.subscribe(() => told++)
    own.play(Infinity)
    clock.pass(1000)
    // The answer to the command, and nothing before the next frame.
    expect(frames).toHaveLength(1)
    const before = told
    frames.shift()?.()
    clock.pass(1000)
    expect(told).toBe(before + 1)
    expect(workers[0]?.heard.filter(({ type }) => type === 'taken')).toHaveLength(2)
  })

  it('rests while the page is out of sight, and goes on after it', () => {
    const { clock, setup } = fakePage()
    const own = runner(setup)
    own.start(XOR, LOOK)
    clock.pass(50)
    own.play(100)
    clock.pass(500)
    own.hide()
    clock.pass(50)
    const epoch = own.state().snapshot?.epoch ?? 0
    clock.pass(60_000)
    expect(own.state()).toMatchObject({ phase: 'playing', replaced: 0, snapshot: { epoch } })
    own.show()
    clock.pass(500)
    expect(own.state().phase).toBe('playing')
    expect(own.state().snapshot?.epoch).toBeGreaterThan(epoch + 40)
    expect(own.state().snapshot?.epoch).toBeLessThan(epoch + 60)
  })

  it('does not begin what is asked out of sight before it is back', () => {
    const { clock, setup } = fakePage()
    const own = runner(setup)
    own.hide()
    own.start(XOR, LOOK, 100)
    clock.pass(10_000)
    expect(own.state()).toMatchObject({ phase: 'seeking', snapshot: { epoch: 0 } })
    own.show()
    clock.pass(1000)
    expect(own.state()).toMatchObject({ phase: 'paused', still: true, snapshot: { epoch: 100 } })
  })

  it('replaces a worker that fails, computes the run again and plays on', () => {
    const { clock, workers, setup } = fakePage()
    const own = runner(setup)
    own.start(SPIRAL, LOOK)
    clock.pass(50)
    own.play(20)
    clock.pass(2000)
    const before = own.state().snapshot?.epoch ?? 0
    expect(before).toBeGreaterThan(30)
    workers[0]?.fail()
    expect(own.state()).toMatchObject({ phase: 'seeking', goal: before, replaced: 1 })
    clock.pass(1000)
    expect(workers).toHaveLength(2)
    expect(workers[0]?.ended).toBe(true)
    expect(own.state().phase).toBe('playing')
    expect(own.state().snapshot?.epoch).toBeGreaterThan(before)
    own.pause()
    clock.pass(100)
    const { epoch = 0 } = own.state().snapshot ?? {}
    const whole = undisturbed(SPIRAL, epoch)
    expect(own.state().losses).toEqual(whole.losses)
    expect(own.state().snapshot?.networks[0]?.parameters).toEqual(whole.snapshot?.networks[0]?.parameters)
  })

  it('replaces a worker that falls silent, and does not hear what it still says', () => {
    const { clock, workers, setup } = fakePage()
    const own = runner(setup)
    own.start(XOR, LOOK)
    clock.pass(50)
    own.play(100)
    clock.pass(1000)
    const [first] = workers
    if (first) first.mute = true
    const { snapshot } = own.state()
    clock.pass(4000)
    expect(own.state().replaced).toBe(0)
    clock.pass(4000)
    expect(own.state().replaced).toBe(1)
    expect(own.state().phase).toBe('playing')
    const epoch = own.state().snapshot?.epoch
    if (snapshot) first?.say({ type: 'snapshot', serial: 99, snapshot: { ...snapshot, epoch: 7, rest: true } })
    first?.fail()
    expect(own.state().snapshot?.epoch).toBe(epoch)
    expect(own.state().replaced).toBe(1)
    expect(workers).toHaveLength(2)
  })

  it('replaces a worker that falls silent as it shall play on', () => {
    const { clock, workers, setup } = fakePage()
    const own = runner(setup)
    own.subscribe(() => {
      const [first] = workers
      if (first && own.state().phase === 'playing') first.mute = true
    })
    own.start(XOR, LOOK, 0, 100)
    clock.pass(4000)
    expect(own.state()).toMatchObject({ phase: 'playing', replaced: 0 })
    clock.pass(4000)
    expect(own.state()).toMatchObject({ phase: 'playing', replaced: 1 })
    expect(own.state().snapshot?.epoch).toBeGreaterThan(50)
  })

  it('lets code take its time to come, and a paused worker say nothing', () => {
    const { clock, workers, setup } = fakePage()
    const own = runner(setup)
    own.start(XOR, LOOK)
    clock.pass(100)
    clock.pass(100_000)
    expect(own.state()).toMatchObject({ phase: 'paused', still: true, replaced: 0 })
    const slow = fakePage((worker) => {
      worker.mute = true
    })
    const other = runner({ ...slow.setup, make: (_, fail) => slow.setup.make(() => undefined, fail) })
    other.start(XOR, LOOK)
    slow.clock.pass(100_000)
    expect(other.state()).toMatchObject({ phase: 'seeking', replaced: 0 })
    expect(workers).toHaveLength(1)
  })

  it('says so when the worker fails again and again, and tries once more when it is asked to', () => {
    let broken = true
    const { clock, workers, setup } = fakePage((worker) => {
      if (broken) worker.clock.later(worker.fail, 2)
    })
    const own = runner(setup)
    own.start(XOR, LOOK, 50)
    clock.pass(10_000)
    expect(own.state()).toMatchObject({ phase: 'failed', goal: 50, replaced: 2 })
    expect(workers).toHaveLength(3)
    expect(workers.every(({ ended }) => ended)).toBe(true)
    broken = false
    own.retry()
    clock.pass(1000)
    expect(own.state()).toMatchObject({ phase: 'paused', still: true, snapshot: { epoch: 50 } })
  })

  it('does not begin for ever anew with a run that fails where it stood', () => {
    const { clock, workers, setup } = fakePage((worker, n) => {
      if (n > 1) worker.clock.later(worker.fail, 30)
    })
    const own = runner(setup)
    own.start(SPIRAL, LOOK)
    clock.pass(50)
    own.play(10)
    clock.pass(1000)
    workers[0]?.fail()
    clock.pass(100_000)
    expect(own.state().phase).toBe('failed')
    expect(workers.length).toBeLessThan(6)
  })

  it('says so where there are no workers at all', () => {
    const { setup } = fakePage()
    const own = runner({
      ...setup,
      make: () => {
        throw new Error('no workers')
      },
    })
    own.start(XOR, LOOK)
    expect(own.state()).toMatchObject({ phase: 'failed', snapshot: null })
  })

  it('ends its worker when it is left', () => {
    const { clock, workers, setup } = fakePage()
    const own = runner(setup)
    own.start(XOR, LOOK)
    clock.pass(50)
    own.play(100)
    own.leave()
    clock.pass(10_000)
    expect(workers).toHaveLength(1)
    expect(workers[0]?.ended).toBe(true)
    own.start(XOR, LOOK)
    clock.pass(50)
    expect(own.state()).toMatchObject({ phase: 'paused', still: true })
  })

  it('forgets the run before when another is started, and keeps its picture until there is one', () => {
    const { clock, workers, setup } = fakePage()
    const own = runner(setup)
    own.start(XOR, LOOK)
    clock.pass(50)
    own.play(Infinity)
    clock.pass(100)
    own.start(SPIRAL, LOOK)
    expect(own.state().run).toBe(XOR)
    expect(own.state().snapshot).not.toBeNull()
    clock.pass(50)
    expect(own.state()).toMatchObject({ run: SPIRAL, still: true, snapshot: { epoch: 0 } })
    expect(own.state().losses[0]?.epochs).toHaveLength(1)
    expect(workers).toHaveLength(1)
  })

  it('stops at the last epoch that a link can hold', () => {
    const { clock, setup } = fakePage()
    const own = runner(setup)
    own.start({ ...XOR, hidden: [], networks: [[]] }, { ...LOOK, field: 0, units: 0 }, LAST_EPOCH + 5)
    while (own.state().phase === 'seeking') clock.pass(1000)
    expect(own.state()).toMatchObject({ phase: 'paused', still: true, snapshot: { epoch: LAST_EPOCH } })
    expect(own.state().losses[0]?.epochs.length).toBeLessThanOrEqual(2049)
  })
})

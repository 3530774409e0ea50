import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName } from '../../../src/app/share/file-name.ts'
import { inBytes } from '../../../src/app/share/in-bytes.ts'
import { tablesOf } from '../../../src/app/share/tables.ts'
import { csvRow } from '../../../src/export/csv.ts'
import { arange } from '../../../src/math/arange.ts'
import { plot, visible } from '../../../src/plot/plot.ts'
import { series } from '../../../src/plot/series.ts'
import { parseLink } from '../../../src/state/schema.ts'
import { measuring } from '../../../src/views/gradients/measuring.ts'
import type { Report } from '../../../src/views/gradients/messages.ts'
import { jobOf } from '../../../src/views/gradients/setup.ts'
import { learner } from '../../../src/views/learning/engine/learner.ts'
import { samplesOf } from '../../../src/views/learning/engine/samples.ts'
import { runOf } from '../../../src/views/learning/train/run-of.ts'

const stateOf = (link: string) => parseLink(link).state

function tableOf(link: string, id: string) {
  const found = tablesOf(stateOf(link)).find(({ table }) => table.id === id)
  if (!found) throw new Error(`no ${id} of ${link}`)
  return found.contents
}
const cellsOf = (link: string, id: string): number[][] =>
  [...tableOf(link, id).pieces()]
    .join('')
    .trimEnd()
    .split('\r\n')
    .map((row) => row.split(',').map((cell) => (cell === 'nan' ? Number.NaN : Number(cell.replace('inf', 'Infinity')))))

describe('the samples as a table', () => {
  it('are the numbers of what is drawn, a row a sample', () => {
    const link = fc.constantFrom(
      'f=step,sigmoid,relu&hide=relu&d=0,1',
      'f=leaky_relu(0.2),silu&d=1,2',
      'f=relu,expr&expr=1/x&log=1',
      'f=tanh,erf&pair=tanh,erf,difference,ratio',
    )
    const whole = fc.tuple(link, fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 400 }))
    fc.assert(
      fc.property(whole, ([query, start, count]) => {
        const full = `${query}&start=${start / 10}&stop=${(start + count) / 10}&step=0.1`
        const { grid, series: all } = plot(stateOf(full))
        const rows = cellsOf(full, 'samples')
        expect(tableOf(full, 'samples').rows).toBe(grid?.length)
        expect(rows).toHaveLength(grid?.length ?? -1)
        rows.forEach((row, i) => {
          const x = grid?.at(i) ?? Number.NaN
          expect(row).toEqual([x, ...visible(all).map(({ value }) => value(x))])
        })
      }),
      { numRuns: 30 },
    )
  })

  it('have names in ASCII that no spreadsheet computes', () => {
    expect(tableOf('f=step,leaky_relu(0.2),expr&expr=-x^2&d=0,1&pair=step,leaky_relu,ratio', 'samples').head).toEqual([
      'x',
      'step',
      "step'",
      'leaky_relu(0.2)',
      "leaky_relu(0.2)'",
      'y = -x^2',
      "y = (-x^2)'",
      "step' / leaky_relu(0.2)'",
    ])
    expect(tableOf('f=expr,tanh&expr=-x&hide=expr,tanh&pair=expr,tanh,difference', 'samples').head).toEqual([
      'x',
      '(-x) - tanh',
    ])
  })

  it('a million of them come in small pieces, as many as were said, and about as large', () => {
    const link = 'f=sigmoid&step=0.00001'
    const { rows, bytes, count, head, pieces } = tableOf(link, 'samples')
    expect(rows).toBe(1_000_000)
    let [seen, made, size] = [0, 0, csvRow(head).length]
    for (const piece of pieces()) {
      made++
      size += piece.length
      seen += piece.split('\n').length - 1
      expect(piece.length).toBeLessThan(2 ** 20)
    }
    expect([seen, made]).toEqual([rows, count])
    expect(Math.abs(size - (bytes ?? 0)) / size).toBeLessThan(0.05)
  })

  it('nothing is computed before it is asked for', () => {
    // A hundred billion rows.
    const { rows, pieces } = tableOf('start=0&stop=1e11&step=1', 'samples')
    expect(rows).toBe(1e11)
    for (const piece of pieces()) {
      expect(piece.startsWith('0,0,0.5,0\r\n1,1,')).toBe(true)
      break
    }
  })

  it('are not there where there are none', () => {
    expect(tablesOf(stateOf('step=0'))).toEqual([])
    expect(tablesOf(stateOf('start=5&stop=-5'))).toEqual([])
    expect(arange(5, -5, 0.1).length).toBe(0)
  })
})

describe('the tables of the labs', () => {
  it('of layers are what the view measures', () => {
    const link = 'view=gradients&depth=4&width=5&seeds=6&f=sigmoid,relu&measure=delta'
    let report: Report | undefined
    measuring({ report: (one) => (report = one), later: (work) => work(), now: () => 0 })({
      kind: 'run',
      serial: 1,
      job: jobOf(stateOf(link)),
    })
    const rows = cellsOf(link, 'layers')
    expect(rows).toHaveLength(5)
    expect([...tableOf(link, 'layers').pieces()]).toHaveLength(tableOf(link, 'layers').count)
    rows.forEach((row, l) => {
      const values = ['sigmoid', 'relu'].flatMap((curve) => {
        const { median, lo, hi } = report?.profiles.get(curve)?.measures.delta ?? {}
        return [median?.[l], lo?.[l], hi?.[l]]
      })
      expect(row).toEqual([l + 1, ...values])
    })
    expect(tablesOf(stateOf('view=gradients&f=relu&hide=relu'))).toEqual([])
  })

  it('of losses are those of the run, and there only after it has begun', () => {
    const link = 'view=learning&lab=train&epoch=25&task=and'
    const state = stateOf(link)
    const run = runOf(state, series(state.curves, [0]))
    const one = learner(run, run.networks[0] ?? [], samplesOf(run))
    const rows = cellsOf(link, 'losses')
    expect(rows).toHaveLength(26)
    for (const [epoch, loss] of rows) {
      expect([epoch, loss]).toEqual([one.standing().epoch, one.standing().loss])
      one.advance()
    }
    // Nothing is trained where the page would wait for it.
    expect(tableOf(link, 'losses').quick).toBe(false)
    expect(tablesOf(stateOf('view=learning&lab=train')).map(({ table }) => table.id)).toEqual(['points'])
  })

  it('of points have what the weights make of them', () => {
    expect(tableOf('view=learning&unit=step', 'points').head).toEqual(['x1', 'x2', 'target', 'z', 'output'])
    expect(cellsOf('view=learning&unit=step&task=xor', 'points')).toEqual([
      [0, 0, 0, -1.5, 0],
      [0, 1, 1, -0.5, 0],
      [1, 0, 1, -0.5, 0],
      [1, 1, 0, 0.5, 1],
    ])
    expect(cellsOf('view=learning&lab=layers&unit=step&task=xor', 'points').map((row) => row.at(-1))).toEqual([
      0, 1, 1, 0,
    ])
    expect(cellsOf('view=learning&lab=race&task=moons', 'points')).toHaveLength(200)
  })
})

describe('what a file is called', () => {
  it.each([
    ['', 'activation-lab-step-sigmoid-relu.py'],
    ['f=step,sigmoid,relu&hide=step', 'activation-lab-sigmoid-relu.py'],
    ['f=silu,silu(2),expr&expr=x/2', 'activation-lab-silu-silu-2-expr.py'],
    ['f=step,sigmoid,relu,elu,selu,celu', 'activation-lab-step-sigmoid-relu-elu-and-2-more.py'],
    ['view=gradients&f=relu', 'activation-lab-gradients-relu.py'],
    ['view=learning&lab=race', 'activation-lab-learning-race-xor.py'],
  ])('%s: %s', (link, name) => {
    expect(fileName(stateOf(link), 'py')).toBe(name)
  })

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [999.6, '1.0 kB'],
    [4321, '4.3 kB'],
    [38_400_000, '38 MB'],
    [9_960_000, '10 MB'],
    [5e11, '500 GB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(inBytes(bytes)).toBe(text)
  })
})

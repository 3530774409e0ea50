import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arange, ArangeError, memory, type Grid } from '../../src/math/arange.ts'
import reference from '../reference/arange.json' with { type: 'json' }

interface Case {
  group: string
  args: (number | string)[]
  kinds: string
  n?: number
  sha256?: string
  error?: { type: string; message: string }
}
const cases = reference.cases as Case[]

/** np.arange(stop), (start, stop) and (start, stop, step). */
function gridOf(args: Case['args']): Grid {
  const [a = 0, b, c] = args.map(Number)
  return b === undefined ? arange(0, a, 1) : arange(a, b, c ?? 1)
}

function sha256({ length, at }: Grid): string {
  const bytes = new DataView(new ArrayBuffer(length * 8))
  for (let i = 0; i < length; i++) bytes.setFloat64(i * 8, at(i), true)
  return createHash('sha256').update(bytes).digest('hex')
}

const raised = (work: () => unknown): unknown => {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}

describe('arange against NumPy', () => {
  it('has all cases of the reference', () => expect(cases.length).toBe(419))

  it.each(cases.filter((c) => !c.error))('$group np.arange($args), bit for bit', ({ args, n, sha256: expected }) => {
    const grid = gridOf(args)
    expect(grid.length).toBe(n)
    expect(sha256(grid)).toBe(expected)
  })

  it.each(cases.filter((c) => c.error))('np.arange($args) raises what NumPy raises', ({ args, kinds, error }) => {
    const e = raised(() => gridOf(args))
    expect(e).toBeInstanceOf(ArangeError)
    if (!(e instanceof ArangeError)) return
    expect(e.name).toBe(error?.type)
    // Ours is the float64 grid: Python words the division of integers differently.
    expect(e.message).toBe(kinds === 'iii' ? `float ${error?.message}` : error?.message)
  })

  it.each([
    [2e18, 'ValueError', 'array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.'],
    [
      1e14,
      'MemoryError',
      'Unable to allocate 728. TiB for an array with shape (100000000000000,) and data type float64',
    ],
    [
      1.8e13,
      'MemoryError',
      'Unable to allocate 131. TiB for an array with shape (18000000000000,) and data type float64',
    ],
    // A half rounds to even: 128.5 TiB.
    [
      17660905521152,
      'MemoryError',
      'Unable to allocate 128. TiB for an array with shape (17660905521152,) and data type float64',
    ],
    [2 ** 63 + 2048, 'ValueError', 'Maximum allowed size exceeded'],
    [-(2 ** 63) - 2048, 'ValueError', 'Maximum allowed size exceeded'],
  ])('np.arange(0.0, %d) says what NumPy 1.24 says', (stop, name, message) => {
    expect(raised(() => arange(0, stop, 1))).toMatchObject({ name, message })
  })

  it('is empty down to the most negative index', () => expect(arange(0, -(2 ** 63), 1).length).toBe(0))
})

describe('arange', () => {
  it('makes enormous grids at once', () => {
    // The last samples by NumPy's scalars: start + (n - 1) * ((start + step) - start).
    for (const [start, stop, step, n, last] of [
      [-5, 5, 1e-8, 1e9, 4.9999999292252895],
      [-5, 5, 1e-11, 1e12, 5.000000827393709],
      [0, 1e12, 1, 1e12, 999999999999],
      [5, -5, -1e-12, 1e13, -5.00088900582241],
    ] as const) {
      const grid = arange(start, stop, step)
      expect(grid.length).toBe(n)
      expect(grid.at(0)).toBe(start)
      expect(grid.at(n - 1)).toBe(last)
    }
  })

  it('throws for no grid that a process can address, and for any that is larger', () => {
    const property = fc.property(
      fc.double({ min: 1, max: 2 ** 45, noNaN: true }),
      fc.constantFrom(1, -1),
      (q, sign) => {
        const fits = Math.ceil(q) <= 2 ** 44
        const made = raised(() => arange(0, q * sign, sign))
        expect(made instanceof ArangeError ? made.name : made).toBe(fits ? undefined : 'MemoryError')
      },
    )
    fc.assert(property, {
      examples: [
        [2 ** 44, 1],
        [2 ** 44 + 1, 1],
      ],
    })
  })

  it('has start + step for its second sample, also where start + delta is another number', () => {
    const grid = arange(-0.2, 2, 0.7000000000000001)
    expect(Array.from({ length: grid.length }, (_, i) => grid.at(i))).toEqual([-0.2, 0.5, 1.2, 1.8999999999999997])
    expect(grid.start + grid.delta).not.toBe(0.5)
  })

  it('obeys its laws for any arguments', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e150, max: 1e150 })
    const steps = fc.oneof(number, fc.double({ min: 1e-3, max: 1e3, noNaN: true }))
    const property = fc.property(number, number, steps, fc.nat(), (start, stop, step, pick) => {
      const grid = ((): Grid | null => {
        try {
          return arange(start, stop, step)
        } catch (e) {
          expect(e).toBeInstanceOf(ArangeError)
          return null
        }
      })()
      if (!grid) return
      expect(Number.isSafeInteger(grid.length)).toBe(true)
      // Where the quotient underflows there is the first sample only.
      const q = (stop - start) / step
      expect(grid.length).toBe(Object.is(q, 0) && stop !== start ? 1 : Math.max(0, Math.ceil(q)))
      if (grid.length === 0) {
        expect(stop === start || Math.sign(stop - start) !== Math.sign(step)).toBe(true)
        return
      }
      expect(grid.at(0)).toBe(start)
      const i = pick % grid.length
      const x = grid.at(i)
      expect(x).toBe([start, start + step][i] ?? start + i * (start + step - start))
      const next = grid.at(Math.min(i + 1, grid.length - 1))
      expect(step > 0 ? next >= x : next <= x).toBe(true)
    })
    fc.assert(property, { numRuns: 2000 })
  })
})

describe('memory', () => {
  it.each([
    [0, '0 bytes'],
    [800, '800 bytes'],
    [1023, '1023 bytes'],
    [1024, '1.00 KiB'],
    [8e6, '7.63 MiB'],
    [8e9, '7.45 GiB'],
    [8e12, '7.28 TiB'],
    [8e18, '6.94 EiB'],
    [1024 ** 2 - 1, '1.00 MiB'],
    [1000 * 1024, '1000 KiB'],
    // Halves to even, as Python's format rounds them.
    [1152, '1.12 KiB'],
    [1408, '1.38 KiB'],
    [1000 * 1024 + 512, '1000 KiB'],
    [1001 * 1024 + 512, '1002 KiB'],
  ])('%d bytes: %s', (bytes, text) => expect(memory(bytes)).toBe(text))
})

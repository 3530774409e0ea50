import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { findPython, PYTHON_ADVICE } from '../../scripts/python.mjs'

/** A number as Python tells it: `nan`, `inf` and `-inf` are strings. */
export type Told = number | string

interface DrawnLine {
  readonly x: readonly Told[]
  readonly y: readonly Told[]
  readonly label: string
  readonly color: string
  /** Points. */
  readonly width: number
  readonly solid: boolean
  /** False: only its markers are to be seen. */
  readonly drawn: boolean
  readonly marker: string
}

export interface Ran {
  readonly error: string | null
  readonly printed: string
  readonly axes: readonly {
    readonly title: string
    readonly yscale: string
    readonly xlim: readonly [number, number]
    readonly ylim: readonly [number, number]
    readonly lines: readonly DrawnLine[]
    readonly legend: readonly string[]
  }[]
  readonly told: unknown
}

export interface Job {
  readonly source: string
  /** Python that runs after it and leaves what is asked for in `told`. */
  readonly given?: string
}

const harness = path.join(import.meta.dirname, 'harness.py')

/** What Python makes of each source, all in one process. Throws where there is no Python: a test that cannot run has failed. */
export function runPython(jobs: readonly Job[]): readonly Ran[] {
  const python = findPython()
  if (!python) throw new Error(PYTHON_ADVICE)
  const { status, stdout, stderr } = spawnSync(python, [harness], {
    input: JSON.stringify(jobs),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, PYTHONUTF8: '1' },
  })
  if (status !== 0) throw new Error(`${python}: ${stderr}`)
  return JSON.parse(stdout) as readonly Ran[]
}

export const toNumber = (told: Told): number =>
  typeof told === 'number' ? told : told === 'nan' ? Number.NaN : told === 'inf' ? Infinity : -Infinity

import { byId, type Params } from '../activations/index.ts'
import { textOf } from '../expression/id.ts'
import { printPython } from '../math/number.ts'
import { identifiers } from '../notation/identifiers.ts'
import { isTyped } from '../state/curves.ts'
import { definition, SUFFIXES, type DefinedOrder, type Subject } from './definition.ts'
import type { CodeLibrary } from './exporter.ts'

/** A function with the values of its parameters. */
export interface Chosen {
  readonly id: string
  readonly params: Params
}

/** The functions of a program: each is written out once, whatever its parameters. */
export interface Functions {
  /** Its name there: `silu`, `silu_derivative`. */
  readonly name: (chosen: Chosen, order?: DefinedOrder) => string
  /** Its name as a function of x alone: with other parameters than the written ones it is a lambda. */
  readonly callable: (chosen: Chosen, order?: DefinedOrder) => string
  /** The value at an expression: `silu(x, beta=1.5)`. */
  readonly call: (chosen: Chosen, order?: DefinedOrder, x?: string) => string
  /** Those of these orders, each with two empty lines before it. */
  readonly written: (library: CodeLibrary, wanted: readonly Wanted[]) => string
}

export interface Wanted {
  readonly chosen: Chosen
  readonly order: DefinedOrder
}

/** Names the functions: the catalogue's by their ids, typed ones f, or f1, f2 … if there are several. */
export function functions(all: readonly Chosen[]): Functions {
  const typed = [...new Set(all.map(({ id }) => id).filter(isTyped))]
  const subjects = new Map<string, Subject>()
  for (const { id, params } of all) {
    if (subjects.has(id)) continue
    const known = byId.get(id)
    const name = isTyped(id) ? (typed.length === 1 ? 'f' : `f${typed.indexOf(id) + 1}`) : id
    // What PyTorch cannot differentiate is written as its formula, which has slope 0 where it is flat.
    const frameworks = known?.frameworks.PyTorch?.differentiable === false ? {} : known?.frameworks
    if (known) subjects.set(id, { ...known, name, params, frameworks: frameworks ?? {} })
    else if (isTyped(id)) subjects.set(id, { name, formula: textOf(id), params, frameworks: {} })
  }
  const name = ({ id }: Chosen, order: DefinedOrder = 0): string => (subjects.get(id)?.name ?? id) + SUFFIXES[order]
  /** Those that are not as they are written. */
  const args = ({ id, params }: Chosen): string => {
    const own = subjects.get(id)?.params ?? {}
    const names = identifiers(Object.keys(own))
    return Object.entries(params)
      .filter(([key, value]) => !Object.is(own[key], value))
      .map(([key, value]) => `, ${names.get(key) ?? key}=${printPython(value)}`)
      .join('')
  }
  const call: Functions['call'] = (chosen, order, x = 'x') => `${name(chosen, order)}(${x}${args(chosen)})`
  return {
    name,
    call,
    callable: (chosen, order) => (args(chosen) === '' ? name(chosen, order) : `lambda x: ${call(chosen, order)}`),
    written: (library, wanted) => {
      const made = new Map<string, string>()
      for (const { chosen, order } of wanted) {
        const subject = subjects.get(chosen.id)
        if (subject) made.set(name(chosen, order), definition(subject, library, order).join('\n'))
      }
      return [...made.values()].join('\n\n\n')
    },
  }
}

/** What has to be there to run a program. */
export const needsOf = (library: CodeLibrary): string =>
  `pip install numpy matplotlib${library === 'PyTorch' ? ' torch' : ''}`

/** What a program imports; `math` only where it is used. */
export const importsOf = (library: CodeLibrary, body: string): string =>
  [
    ...(/\bmath\./.test(body) ? ['import math', ''] : []),
    'import matplotlib.pyplot as plt',
    'import numpy as np',
    // NumPy computes in float64, and PyTorch would round to float32.
    ...(library === 'PyTorch' ? ['import torch', '', 'torch.set_default_dtype(torch.float64)'] : []),
  ].join('\n')

/** A text as Python writes it. */
export const quoted = (text: string): string => `'${text.replaceAll(/['\\]/g, String.raw`\$&`).replaceAll(/\s/g, ' ')}'`

import type { Card, Params } from '../activations/index.ts'
import { printPython } from '../math/number.ts'
import { isTree, parse } from '../notation/parse.ts'
import { identifier, libraries, python, type LibraryName } from '../notation/python.ts'

/** A function to write out in Python. */
export interface Subject {
  /** What it is called there. */
  readonly name: string
  readonly formula: string
  /** Undefined for a typed function: its derivative is computed, not written. */
  readonly derivative?: string
  readonly numpy?: string | undefined
  /** With the values that become the arguments' defaults. */
  readonly params: Params
  readonly frameworks: Card['frameworks']
}

export type { LibraryName }
export const libraryNames = ['NumPy', 'PyTorch', 'Keras', 'JAX'] as const satisfies readonly LibraryName[]

const IMPORTS: Readonly<Record<LibraryName, readonly string[]>> = {
  NumPy: ['import numpy as np'],
  PyTorch: ['import torch'],
  Keras: ['import keras'],
  JAX: ['import jax', 'import jax.numpy as jnp'],
}

/** Runnable Python: the function, and how that library comes by its derivative. */
export function source(subject: Subject, library: LibraryName): string {
  const { name, params, frameworks, formula, derivative, numpy } = subject
  const own = library === 'NumPy' ? numpy : frameworks[library]?.code
  const head = (suffix: string): string => {
    const args = Object.entries(params).map(([key, value]) => `, ${identifier(key)}=${printPython(value)}`)
    return `def ${name}${suffix}(x${args.join('')}):`
  }
  const written = (text: string): string => {
    const tree = parse(text)
    // The catalogue's formulas and those that are drawn can all be read.
    return isTree(tree) ? python(tree, libraries[library]) : 'None'
  }
  const lines = [head(''), `    return ${own ?? written(formula)}`, '', '']
  if (library === 'NumPy' && derivative !== undefined)
    lines.push(head('_derivative'), `    return ${full(written(derivative))}`)
  if (library === 'PyTorch' && frameworks.PyTorch?.differentiable !== false)
    lines.push('x = torch.linspace(-5, 5, 101, requires_grad=True)', `${name}(x).sum().backward()`, 'x.grad  # f′(x)')
  if (library === 'JAX') lines.push(`${name}_derivative = jax.vmap(jax.grad(${name}))`)
  const body = lines.join('\n').trimEnd()
  const imports = [...(/\bmath\./.test(body) ? ['import math'] : []), ...IMPORTS[library]]
  return `${[...imports, '', '', body].join('\n')}\n`
}

/** A derivative that is one number everywhere is an array all the same. */
const full = (text: string): string => (/^-?[\d.]+$/.test(text) ? `np.full_like(x, ${text}, dtype=float)` : text)

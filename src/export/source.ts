import type { Card, Params } from '../activations/index.ts'
import { printPython } from '../math/number.ts'
import { identifiers } from '../notation/identifiers.ts'
import { isTree, parse } from '../notation/parse.ts'
import { dependsOnX, hasSlope, libraries, python, type LibraryName } from '../notation/python.ts'
import { writtenOut } from './written-out.ts'

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

const TOO_LONG = "    raise NotImplementedError('too long to write out')"

/** Runnable Python: the function, and how that library comes by its derivative. */
export function source(subject: Subject, library: LibraryName): string {
  const { name, params, frameworks, formula, derivative, numpy } = subject
  const names = identifiers(Object.keys(params))
  const own = library === 'NumPy' ? numpy : frameworks[library]?.code
  const head = (suffix: string): string => {
    const args = Object.entries(params).map(([key, value]) => `, ${names.get(key) ?? key}=${printPython(value)}`)
    return `def ${name}${suffix}(x${args.join('')}):`
  }
  const written = (text: string): string | undefined => {
    const tree = parse(text)
    // The catalogue's formulas and those that are drawn can all be read.
    const whole = isTree(tree) ? writtenOut(tree) : undefined
    if (!whole) return undefined
    const expression = python(whole, libraries[library], names)
    // A typed function may be one number, or be steps: it is as long as x all the same, and its slope is 0.
    const flat = library === 'PyTorch' || library === 'JAX' ? !hasSlope(whole) : !dependsOnX(whole)
    return derivative === undefined && flat ? `0 * x + (${expression})` : expression
  }
  const value = own ?? written(formula)
  const lines = [head(''), value === undefined ? TOO_LONG : `    return ${value}`, '', '']
  if (library === 'NumPy' && derivative !== undefined)
    lines.push(head('_derivative'), `    return ${full(written(derivative) ?? 'None')}`)
  if (library === 'PyTorch' && frameworks.PyTorch?.differentiable !== false)
    lines.push('x = torch.linspace(-5, 5, 101, requires_grad=True)', `${name}(x).sum().backward()`, 'x.grad  # f′(x)')
  if (library === 'JAX') lines.push(`${name}_derivative = jax.vmap(jax.grad(${name}))`)
  const body = lines.join('\n').trimEnd()
  const imports = [...(/\bmath\./.test(body) ? ['import math'] : []), ...IMPORTS[library]]
  return `${[...imports, '', '', body].join('\n')}\n`
}

/** A derivative that is one number everywhere is an array all the same. */
const full = (text: string): string => (/^-?[\d.]+$/.test(text) ? `np.full_like(x, ${text}, dtype=float)` : text)

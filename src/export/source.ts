import type { LibraryName } from '../notation/python.ts'
import { definition, type Subject } from './definition.ts'

export type { LibraryName, Subject }
export const libraryNames = ['NumPy', 'PyTorch', 'Keras', 'JAX'] as const satisfies readonly LibraryName[]

const IMPORTS: Readonly<Record<LibraryName, readonly string[]>> = {
  NumPy: ['import numpy as np'],
  PyTorch: ['import torch'],
  Keras: ['import keras'],
  JAX: ['import jax', 'import jax.numpy as jnp'],
}

/** Runnable Python: the function, and how that library comes by its derivative. */
export function source(subject: Subject, library: LibraryName): string {
  const { name, frameworks, derivative } = subject
  const lines = [...definition(subject, library), '', '']
  if (library === 'NumPy' && derivative !== undefined) lines.push(...definition(subject, library, 1))
  if (library === 'PyTorch' && frameworks.PyTorch?.differentiable !== false)
    lines.push('x = torch.linspace(-5, 5, 101, requires_grad=True)', `${name}(x).sum().backward()`, 'x.grad  # f′(x)')
  if (library === 'JAX') lines.push(`${name}_derivative = jax.vmap(jax.grad(${name}))`)
  const body = lines.join('\n').trimEnd()
  const imports = [...(/\bmath\./.test(body) ? ['import math'] : []), ...IMPORTS[library]]
  return `${[...imports, '', '', body].join('\n')}\n`
}

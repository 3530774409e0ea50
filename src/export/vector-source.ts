import type { Library, VectorFunction } from '../activations/vector-function.ts'
import { printPython } from '../math/number.ts'
import type { VectorChoice } from '../state/app-state.ts'
import { libraryNames, type LibraryName } from './source.ts'

export { libraryNames, type LibraryName }

const IMPORTS: Readonly<Record<Library, readonly string[]>> = {
  NumPy: ['import numpy as np'],
  PyTorch: ['import torch'],
  Keras: ['import keras'],
  JAX: ['import jax', 'import jax.numpy as jnp'],
}

/** How a library makes a vector. */
const ARRAYS: Readonly<Record<Library, (entries: string) => string>> = {
  NumPy: (entries) => `np.array(${entries})`,
  PyTorch: (entries) => `torch.tensor(${entries})`,
  Keras: (entries) => `keras.ops.convert_to_tensor(${entries})`,
  JAX: (entries) => `jnp.array(${entries})`,
}

/** How it comes by a Jacobian, where it does. */
const JACOBIANS: Readonly<Partial<Record<Library, (f: string) => string>>> = {
  PyTorch: (f) => `torch.autograd.functional.jacobian(${f}, x)`,
  JAX: (f) => `jax.jacobian(${f})(x)`,
}

/** Runnable Python: the vector function with its parameters, the vector, the outputs and, where the library has it, the Jacobian. */
export function vectorSource({ id, code, params }: VectorFunction, chosen: VectorChoice, library: Library): string {
  const args = Object.entries(params).map(([name, { value, scale }]) => {
    const number = chosen.params[name] ?? value
    return `, ${name}=${scale === 'whole' ? String(number) : printPython(number)}`
  })
  const body = code[library].map((line, i, { length }) => `    ${i === length - 1 ? 'return ' : ''}${line}`)
  const jacobian = JACOBIANS[library]
  return [
    ...IMPORTS[library],
    '',
    '',
    `def ${id}(x${args.join('')}):`,
    ...body,
    '',
    '',
    `x = ${ARRAYS[library](`[${chosen.values.map(printPython).join(', ')}]`)}`,
    `y = ${id}(x)`,
    ...(jacobian ? [`J = ${jacobian(id)}`] : []),
    '',
  ].join('\n')
}

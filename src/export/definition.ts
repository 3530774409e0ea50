import type { Card, Params } from '../activations/index.ts'
import { printPython } from '../math/number.ts'
import { derivative } from '../notation/derivative.ts'
import { identifiers } from '../notation/identifiers.ts'
import { isTree, parse } from '../notation/parse.ts'
import { dependsOnX, hasSlope, libraries, python, type LibraryName } from '../notation/python.ts'
import type { Tree } from '../notation/tree.ts'
import { writtenOut } from './written-out.ts'

/** A function to write out in Python. */
export interface Subject {
  /** What it is called there. */
  readonly name: string
  readonly formula: string
  /** Undefined for a typed function: its derivative follows from the formula. */
  readonly derivative?: string
  readonly second?: string
  readonly numpy?: string | undefined
  /** With the values that become the arguments' defaults. */
  readonly params: Params
  readonly frameworks: Card['frameworks']
}

/** 0 = f, 1 = f′, 2 = f″. */
export type DefinedOrder = 0 | 1 | 2

/** Behind the function's own name. */
export const SUFFIXES = ['', '_derivative', '_second_derivative'] as const

const TOO_LONG = "    raise NotImplementedError('too long to write out')"

/** `def name(x, a=1.0):` and its body: the function, or one of its derivatives as a formula of its own. */
export function definition(subject: Subject, library: LibraryName, order: DefinedOrder = 0): readonly string[] {
  const { name, params, frameworks, formula, numpy } = subject
  const names = identifiers(Object.keys(params))
  const args = Object.entries(params).map(([key, value]) => `, ${names.get(key) ?? key}=${printPython(value)}`)
  const head = `def ${name}${SUFFIXES[order]}(x${args.join('')}):`
  const own = library === 'NumPy' ? numpy : frameworks[library]?.code
  if (order === 0 && own !== undefined) return [head, `    return ${own}`]
  const tree = order === 0 ? treeOf(formula) : derivativeOf(subject, order)
  if (!tree) return [head, TOO_LONG]
  const expression = python(tree, libraries[library], names)
  if (order > 0) return [head, `    return ${dependsOnX(tree) ? expression : full(expression, library)}`]
  // A typed function may be one number, or be steps: it is as long as x all the same, and its slope is 0.
  const flat = library === 'PyTorch' || library === 'JAX' ? !hasSlope(tree) : !dependsOnX(tree)
  return [head, `    return ${subject.derivative === undefined && flat ? `0 * x + (${expression})` : expression}`]
}

/** Undefined where it is too long. The catalogue's formulas and those that are drawn can all be read. */
function treeOf(text: string): Tree | undefined {
  const tree = parse(text)
  return isTree(tree) ? writtenOut(tree) : undefined
}

function derivativeOf({ formula, derivative: known, second }: Subject, order: 1 | 2): Tree | undefined {
  if (order === 2 && second !== undefined) return treeOf(second)
  const f = treeOf(known ?? formula)
  const times = known === undefined ? order : order - 1
  // What is put in must be small enough again.
  return f && Array.from({ length: times }).reduce<Tree | undefined>((tree) => tree && writtenOut(derivative(tree)), f)
}

/** What is one number everywhere is an array all the same. */
const full = (text: string, library: LibraryName): string =>
  library === 'PyTorch' ? `torch.full_like(x, ${text})` : `np.full_like(x, ${text}, dtype=float)`

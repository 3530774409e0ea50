import type { Data } from '../../src/network/data.ts'
import type { Layout } from '../../src/network/layout.ts'
import type { Unit } from '../../src/network/unit.ts'

/** A forward and backward pass as a textbook has it, in the order of sums that src/network/kernels states: the same bits are due. */

export interface Passed {
  /** For each layer from the inputs, for each sample: its units. */
  readonly z: readonly (readonly Float64Array[])[]
  readonly a: readonly (readonly Float64Array[])[]
  readonly deltas: readonly (readonly Float64Array[])[]
}

const apply = (unit: Unit, z: Float64Array): readonly [a: Float64Array, slopes: Float64Array] => {
  const [a, slopes] = [new Float64Array(z.length), new Float64Array(z.length)]
  unit.layer(z, a, slopes, 0, z.length, unit.params)
  return [a, slopes]
}

/** Cross-entropy after a sigmoid: δ = a − y. */
export function passed(layout: Layout, units: readonly Unit[], p: Float64Array, data: Data): Passed {
  const samples = Array.from({ length: data.count }, (_all, sample) => {
    const z: Float64Array[] = [new Float64Array(0)]
    const a: Float64Array[] = [data.x.slice(sample * data.inputs, (sample + 1) * data.inputs)]
    const slopes: Float64Array[] = [new Float64Array(0)]
    layout.layers.forEach(({ inputs, outputs, weights, biases }, l) => {
      z.push(
        Float64Array.from({ length: outputs }, (_, o) => {
          let sum = p[biases + o] ?? 0
          for (let i = 0; i < inputs; i++) sum += (p[weights + o * inputs + i] ?? 0) * (a[l]?.[i] ?? 0)
          return sum
        }),
      )
      const [values, s] = apply(units[l] as Unit, z[l + 1] as Float64Array)
      a.push(values)
      slopes.push(s)
    })
    const outputs = layout.sizes.at(-1) ?? 0
    const deltas: Float64Array[] = []
    deltas[layout.layers.length] = (a.at(-1) ?? new Float64Array(0)).map(
      (v, o) => v - (data.y[sample * outputs + o] ?? 0),
    )
    for (let l = layout.layers.length - 1; l > 0; l--) {
      const layer = layout.layers[l]
      if (!layer) break
      deltas[l] = Float64Array.from({ length: layer.inputs }, (_, i) => {
        let sum = 0
        for (let o = 0; o < layer.outputs; o++)
          sum += (p[layer.weights + o * layer.inputs + i] ?? 0) * (deltas[l + 1]?.[o] ?? 0)
        return sum * (slopes[l]?.[i] ?? 0)
      })
    }
    return { z, a, deltas }
  })
  const byLayer = (of: 'z' | 'a' | 'deltas') =>
    layout.sizes.map((_, l) => samples.map((one) => one[of][l] ?? new Float64Array(0)))
  return { z: byLayer('z'), a: byLayer('a'), deltas: byLayer('deltas') }
}

/** The parameters after a step: of one sample, or of several, taken two by two. */
export function stepped(layout: Layout, p: Float64Array, { a, deltas }: Passed, rate: number): Float64Array {
  const result = p.slice()
  const n = a[0]?.length ?? 0
  layout.layers.forEach(({ inputs, outputs, weights, biases }, l) => {
    const value = (sample: number, i: number): number => a[l]?.[sample]?.[i] ?? 0
    for (let o = 0; o < outputs; o++) {
      const delta = (sample: number): number => deltas[l + 1]?.[sample]?.[o] ?? 0
      for (let i = 0; i <= inputs; i++) {
        const at = i === inputs ? biases + o : weights + o * inputs + i
        const input = (sample: number): number => (i === inputs ? 1 : value(sample, i))
        if (n === 1) result[at] = (result[at] ?? 0) - rate * input(0) * delta(0)
        else
          for (let s = 0; s < n; s += 2) {
            const [first, second] = [(rate / n) * delta(s), s + 1 < n ? (rate / n) * delta(s + 1) : 0]
            result[at] = (result[at] ?? 0) - (first * input(s) + second * (s + 1 < n ? input(s + 1) : input(s)))
          }
      }
    }
  })
  return result
}

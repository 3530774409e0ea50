import { useState } from 'react'
import type { LabMessages } from '../../../i18n/labs.ts'
import { significant } from '../../../math/number.ts'
import type { Layout } from '../../../network/layout.ts'
import { useSettled } from '../../../ui/use-settled.ts'
import { layerNames } from './layer-names.ts'

export interface WeightListProps {
  plan: Layout
  parameters: Float64Array
  words: LabMessages['train']
}

/** Every weight and bias, on demand; while they change, as they were when they last stood still. */
export function WeightList({ plan, parameters, words }: WeightListProps) {
  const [open, setOpen] = useState(false)
  return (
    <details className="weight-list" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{words.weights}</summary>
      {open && <Tables plan={plan} parameters={parameters} words={words} />}
    </details>
  )
}

function Tables({ plan, parameters, words }: WeightListProps) {
  const settled = useSettled(parameters)
  const names = layerNames(plan.sizes.slice(1, -1), words)
  if (settled.length !== plan.count) return null
  return plan.layers.map(({ inputs, outputs, weights, biases }, l) => {
    const title = words.weightsOf(names[l] ?? '')
    return (
      <div key={title} className="weight-table" role="region" aria-label={title} tabIndex={0}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.unitHead}</th>
              {Array.from({ length: inputs }, (_, i) => (
                <th key={i} scope="col">
                  {l === 0 ? `x${SUBSCRIPTS[i + 1] ?? ''}` : words.unit(String(i + 1))}
                </th>
              ))}
              <th scope="col">{words.bias}</th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: outputs }, (_, o) => (
              <tr key={o}>
                <th scope="row">{words.unit(String(o + 1))}</th>
                {Array.from(settled.subarray(weights + o * inputs, weights + (o + 1) * inputs), (weight, i) => (
                  <td key={i}>{significant(weight, 4)}</td>
                ))}
                <td>{significant(settled[biases + o] ?? Number.NaN, 4)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )
  })
}

const SUBSCRIPTS = '₀₁₂'

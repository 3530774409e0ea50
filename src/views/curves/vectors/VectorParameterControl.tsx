import type { VectorParameter } from '../../../activations/vector-function.ts'
import type { Messages } from '../../../i18n/index.ts'
import { ParameterControl } from '../../../legend/ParameterControl.tsx'
import { LogControl } from '../../../legend/LogControl.tsx'

export interface VectorParameterControlProps {
  label: string
  parameter: VectorParameter
  value: number
  field: Messages['field']
  range: Messages['range']
  onChange: (value: number) => void
  onSettle: () => void
}

/** A slider and a field for one parameter of a vector function; by equal ratios where the parameter wants that. */
export function VectorParameterControl(props: VectorParameterControlProps) {
  const { parameter, onChange } = props
  const { min, max, scale } = parameter
  if (scale !== 'log')
    return <ParameterControl {...props} onChange={(v) => onChange(scale === 'whole' ? Math.round(v) : v)} />
  const limits = [min, max] as const
  return (
    <div className="parameter">
      <LogControl {...props} ends={limits} limits={limits} />
    </div>
  )
}

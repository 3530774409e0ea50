import type { Messages } from '../i18n/index.ts'
import type { Series } from '../plot/series.ts'
import type { Change } from '../state/history.ts'
import { withParam } from './changes.ts'
import { ParameterControl } from './ParameterControl.tsx'

export interface CurveParametersProps {
  series: Series
  /** Its place in the legend. */
  at: number
  field: Messages['field']
  range: Messages['range']
  change: Change
  settle: () => void
}

/** A control for each parameter of a curve. */
export default function CurveParameters({ series, at, field, range, change, settle }: CurveParametersProps) {
  const { activation, params, curve } = series
  return Object.entries(activation.params).map(([name, parameter]) => (
    <ParameterControl
      key={name}
      label={parameter.symbol}
      parameter={parameter}
      value={params[name] ?? parameter.value}
      field={field}
      range={range}
      onChange={(value) => change((s) => withParam(s, at, name, value), `param ${curve} ${name}`)}
      onSettle={settle}
    />
  ))
}

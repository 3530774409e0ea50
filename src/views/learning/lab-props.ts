import type { ViewProps } from '../../legend/view-props.ts'
import type { Series } from '../../plot/series.ts'

/** What every lab of the Learning view gets. */
export interface LabProps extends ViewProps {
  /** The curves of the legend, at least one: the activations to choose from. */
  curves: readonly Series[]
}

import type { LabMessages } from '../../../i18n/labs.ts'

/** What the layers of weights lead into, by name: the hidden layers and the output. */
export const layerNames = (
  hidden: readonly number[],
  { columns }: Pick<LabMessages['train'], 'columns'>,
): readonly string[] => [...hidden.map((_, l) => columns.layer(String(l + 1))), columns.output]

import type { VectorShape } from '../../../activations/vector-function.ts'
import { unitOf } from '../../../activations/vector-shapes.ts'
import type { LaterMessages } from '../../../i18n/later.ts'
import type { VectorChoice } from '../../../state/app-state.ts'
import { indexed } from './entries.ts'

export interface GroupsProps {
  shape: VectorShape
  params: VectorChoice['params']
  length: number
  words: LaterMessages['vectors']
}

/** Brackets over the bars that belong together. */
export function Groups({ shape, params, length, words }: GroupsProps) {
  if (shape.layout === 'single') return null
  const unit = unitOf(shape, params)
  const groups =
    shape.layout === 'halves'
      ? (['first', 'second'] as const).map((half) => ({
          size: length / 2,
          text: `${half === 'first' ? 'a' : 'b'}: ${shape.gate === half ? words.gateHalf : words.valuesHalf}`,
        }))
      : Array.from({ length: length / unit }, (_, i) => ({ size: unit, text: words.group(indexed('y', i)) }))
  return groups.map(({ size, text }) => (
    <div key={text} className={`vector-group vector-group-${size}`}>
      {text}
    </div>
  ))
}

import { useState } from 'react'
import { numbers } from '../../activations/numbers.ts'
import { elementary } from '../../expression/functions.ts'
import type { LaterMessages } from '../../i18n/later.ts'

export interface FunctionListProps {
  words: LaterMessages['own']
  onChoose: (name: string) => void
}

/** Each by its name and what stands in its parentheses. */
const MATHEMATICS = [
  ...Object.keys(elementary).map((name) => [name, 'x'] as const),
  ['max', 'a, b'],
  ['min', 'a, b'],
  ['clip', 'x, lo, hi'],
] as const
const CATALOGUE = numbers
  .filter(({ id }) => !Object.hasOwn(elementary, id))
  .map(({ id, params }) => [id, ['x', ...Object.keys(params)].join(', ')] as const)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))

/** What a formula may call: a press puts it where the caret is. */
export function FunctionList({ words, onChoose }: FunctionListProps) {
  const [open, setOpen] = useState(false)
  const groups = [
    [words.mathematics, MATHEMATICS],
    [words.catalogue, CATALOGUE],
  ] as const
  return (
    <details className="own-functions" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{words.functions}</summary>
      {open && (
        <div>
          <p>{words.operators}</p>
          {groups.map(([title, all]) => (
            <div key={title} role="group" aria-label={title}>
              <p aria-hidden="true">{title}</p>
              <div className="own-names">
                {all.map(([name, inside]) => (
                  <button
                    key={name}
                    type="button"
                    aria-label={words.insert(name)}
                    title={`${name}(${inside})`}
                    onPointerDown={(e) => e.preventDefault()}
                    onClick={() => onChoose(name)}
                  >
                    <code>
                      {name}
                      <span>({inside})</span>
                    </code>
                  </button>
                ))}
              </div>
            </div>
          ))}
        </div>
      )}
    </details>
  )
}

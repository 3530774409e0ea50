import type { ShareMessages } from '../../../i18n/share.ts'
import { partsOf } from '../../../legend/hidden-parts.ts'
import type { ViewName } from '../../../state/app-state.ts'
import { partNames, type PartName } from '../../../state/parts.ts'

export interface PartListProps {
  view: ViewName
  without: readonly PartName[]
  words: ShareMessages['embed']['parts']
  onChange: (without: readonly PartName[]) => void
}

/** What the learners see: a box for each part that the link can leave out, with the name that it has there. */
export function PartList({ view, without, words, onChange }: PartListProps) {
  const groups = partsOf(view)
  return (['everywhere', 'page'] as const).map((group) => (
    <fieldset key={group} className="part-list">
      <legend>{words[group]}</legend>
      {groups[group].map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={!without.includes(name)}
            onChange={(e) => {
              const seen = e.currentTarget.checked
              onChange(partNames.filter((one) => (one === name ? !seen : without.includes(one))))
            }}
          />
          <span>
            {words.names[name]} <code translate="no">{name}</code>
          </span>
        </label>
      ))}
    </fieldset>
  ))
}

import { parseIn } from '../../../legend/number-input.ts'
import { printNumber } from '../../../math/number.ts'
import { languages, type Language } from '../../../i18n/index.ts'
import { Choice } from '../../../ui/Choice.tsx'
import { NumberField } from '../../../ui/NumberField.tsx'

export interface SizeChoiceProps<Kind extends string> {
  label: string
  /** What can be chosen; the last one is a number of pixels. */
  choices: readonly (readonly [Kind, string])[]
  chosen: Kind
  pixels: number
  pixelsLabel: string
  language: Language
  onChoose: (kind: Kind) => void
  onPixels: (pixels: number) => void
}

/** CSS pixels. */
const [LEAST, MOST, STEP] = [200, 4000, 10]

/** How wide or how high a frame is: by itself, or so many pixels. */
export function SizeChoice<Kind extends string>({
  label,
  choices,
  chosen,
  pixels,
  pixelsLabel,
  language,
  onChoose,
  onPixels,
}: SizeChoiceProps<Kind>) {
  const { field, range } = languages[language]
  return (
    <div className="embed-option">
      <Choice className="embed-option" label={label} value={chosen} options={choices} onChange={onChoose} />
      {chosen === choices.at(-1)?.[0] && (
        <NumberField
          label={pixelsLabel}
          value={pixels}
          parse={(text) => parseIn(text, field, { min: LEAST, max: MOST })}
          format={printNumber}
          nudge={(v, direction, big) => Math.max(LEAST, Math.min(MOST, v + direction * STEP * (big ? 10 : 1)))}
          lessLabel={range.less(pixelsLabel)}
          moreLabel={range.more(pixelsLabel)}
          onChange={onPixels}
          onSettle={() => undefined}
        />
      )}
    </div>
  )
}

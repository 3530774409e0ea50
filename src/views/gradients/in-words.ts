import type { LabMessages } from '../../i18n/labs.ts'
import { significant } from '../../math/number.ts'
import type { Measure } from '../../state/lab-state.ts'
import { findingOf, type Finding } from './diagnosis.ts'
import type { Profile } from './profile.ts'
import { scientific } from './scientific.ts'
import { isShare, type Row } from './traces.ts'

type Words = LabMessages['gradients']

/** A measurement for reading: shares in per cent. */
export const printed = (measure: Measure, value: number): string =>
  isShare(measure) ? percent(value) : scientific(value)

export const percent = (share: number): string =>
  Number.isNaN(share) ? 'NaN' : `${significant(100 * share, share > 0.995 && share < 1 ? 4 : 3)}\u00a0%`

/** What a profile means for learning, in one or two sentences, and from how many networks it is known. */
export function explained(
  profile: Profile,
  words: Words['finding'],
): { readonly finding: Finding; readonly text: string } {
  const finding = findingOf(profile)
  const { seeds, unbounded, blocked, ratio, largest } = profile
  const of = words.of(seeds, scientific(ratio.lo), scientific(ratio.hi))
  switch (finding) {
    case 'unbounded':
      return { finding, text: words.unbounded(unbounded, seeds) }
    case 'blocked':
      return { finding, text: words.blocked(blocked, seeds) }
    case 'huge':
    case 'tiny':
      return { finding, text: `${words[finding](scientific(largest.median), scientific(ratio.median))} ${of}` }
    case 'vanishing':
    case 'fading':
    case 'even':
    case 'growing':
    case 'exploding':
      return { finding, text: `${words[finding](scientific(ratio.median))} ${of}` }
  }
}

/** The plot in words. */
export function summaryOf(rows: readonly Row[], measure: Measure, words: Words): string {
  const layers = rows[0]?.profile.layers
  if (layers === undefined) return words.state.none
  return [
    words.summary.head(words.measures[measure].axis, String(layers)),
    ...rows.map(({ series, profile }) => {
      const { median } = profile.measures[measure]
      const known = [...median].filter((value) => !Number.isNaN(value))
      const say = (value = Number.NaN): string => printed(measure, value)
      return words.summary.line(
        series.label,
        say(median[0]),
        say(median[profile.layers - 1]),
        say(known.length > 0 ? Math.min(...known) : undefined),
        say(known.length > 0 ? Math.max(...known) : undefined),
      )
    }),
  ].join(' ')
}

/** What the lines show at one layer. */
export const readingOf = (rows: readonly Row[], measure: Measure, layer: number, words: Words): string =>
  words.reading(
    String(layer),
    rows
      .map(
        ({ series, profile }) =>
          `${series.label} ${printed(measure, profile.measures[measure].median[layer - 1] ?? Number.NaN)}`,
      )
      .join(', '),
  )

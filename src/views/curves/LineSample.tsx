import { DASHES } from '../../plot/theme.ts'

/** A short piece of a curve's line in its colour and dash, as a legend shows it. */
export function LineSample({ slot }: { slot: number }) {
  return (
    <svg className="line-sample" width="30" height="10" aria-hidden="true">
      <path
        d="M0 5H30"
        stroke={`var(--curve-${slot})`}
        strokeWidth="3"
        strokeDasharray={DASHES[slot]?.join(' ')}
        fill="none"
      />
    </svg>
  )
}

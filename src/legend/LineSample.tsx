import { lookOf, strokeOf } from '../plot/look.ts'

/** A short piece of a curve's line as it is drawn, for a legend. */
export function LineSample({ slot }: { slot: number }) {
  const look = lookOf(slot)
  return (
    <svg className="line-sample" width="30" height="12" aria-hidden="true">
      <path d="M0 6H30" strokeWidth="3" fill="none" {...strokeOf(look)} />
      {look.ornament && <path d={look.ornament} transform="translate(15 6.5)" fill={strokeOf(look).stroke} />}
    </svg>
  )
}

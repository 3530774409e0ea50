import type { Dots } from './dots.ts'

/** Discs for the class 0 and squares for 1; those that are wrong in a ring. Stand in the drawing. */
export function PlaneDots({ dots: { zero, one, wrongZero, wrongOne } }: { dots: Dots }) {
  return (
    <>
      <path className="plane-ring plane-zero" d={wrongZero} />
      <path className="plane-ring plane-one" d={wrongOne} />
      <path className="plane-ring-gap plane-zero" d={wrongZero} />
      <path className="plane-ring-gap plane-one" d={wrongOne} />
      <path className="plane-dot-edge plane-zero" d={zero} />
      <path className="plane-dot-edge plane-one" d={one} />
      <path className="plane-dot plane-zero" d={zero} />
      <path className="plane-dot plane-one" d={one} />
    </>
  )
}

import { createElement } from 'react'

/** MathML that `notation/` has made; React's types know no such element. */
export function Formula({ label, mathml }: { label: string; mathml: string | null }) {
  if (mathml === null) return null
  return (
    <div className="formula" role="group" aria-label={label}>
      {createElement('math', { display: 'block', dangerouslySetInnerHTML: { __html: mathml } })}
    </div>
  )
}

import { createElement } from 'react'
import './formula.css'

/** MathML that `notation/` has made; React's types know no such element. */
export function Formula({ label, mathml }: { label: string; mathml: string | null }) {
  if (mathml === null) return null
  return (
    <div className="formula" tabIndex={0} role="region" aria-label={label}>
      {createElement('math', { display: 'block', dangerouslySetInnerHTML: { __html: mathml } })}
    </div>
  )
}

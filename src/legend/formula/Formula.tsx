import { createElement, useEffect, useRef, useState } from 'react'
import './formula.css'

export interface FormulaProps {
  label: string
  /** The inside of a `<math>`; null for none. */
  mathml: string | null
}

/** MathML that `notation/` has made. */
export function Formula({ label, mathml }: FormulaProps) {
  // Another formula is measured anew.
  return mathml === null ? null : <Box key={mathml} label={label} mathml={mathml} />
}

/** A wide formula scrolls, by the keyboard too. */
function Box({ label, mathml }: { label: string; mathml: string }) {
  const box = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const resized = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth))
    resized.observe(element)
    return () => resized.disconnect()
  }, [])
  const focus = scrolls ? { role: 'region', tabIndex: 0 } : { role: 'group' }
  return (
    <div ref={box} className="formula" aria-label={label} {...focus}>
      {/* React's types know no such element. */}
      {createElement('math', { display: 'block', dangerouslySetInnerHTML: { __html: mathml } })}
    </div>
  )
}

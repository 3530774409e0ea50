import { byId } from '../../activations/index.ts'
import type { Language } from '../../i18n/index.ts'

export interface ConventionProps {
  /** The function's. */
  id: string
  label: string
  language: Language
}

/** What is agreed upon where a function has no derivative. */
export default function Convention({ id, label, language }: ConventionProps) {
  const text = byId.get(id)?.conventions?.[language]
  if (text === undefined) return null
  return (
    <p className="probe-note">
      <b>{label}</b> {text}
    </p>
  )
}

import { loadReader } from '../../expression/typed.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'

/** Nobody needs it before the first picture. A formula that is written is of use only with what reads it. */
export const OwnForm = lazyPart(async () => {
  const [form] = await Promise.all([import('./OwnForm.tsx'), loadReader()])
  return form
})

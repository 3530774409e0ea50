import { createContext, useContext, type ReactNode } from 'react'
import type { PartName } from '../state/parts.ts'

/** The parts of a lab that are not shown: `hiddenParts` of the state. */
export const HiddenParts = createContext<ReadonlySet<PartName>>(new Set())

export const useHidden = (name: PartName): boolean => useContext(HiddenParts).has(name)

/**
 * What a link can leave out of a lab by this name: then it is not drawn at all. What comes with the first load has the class `part-<name>`
 * instead, which costs it nothing, and `part-names`, too, where it would tell what a function is called: `useLeftOut`.
 */
export function Part({ name, children }: { name: PartName; children: ReactNode }) {
  return useHidden(name) ? null : children
}

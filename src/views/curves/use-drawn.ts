import { useState } from 'react'
import type { AppState } from '../../state/app-state.ts'

/** The same object until something changes that the plot or its panels show: a bar of the vector that is dragged draws nothing again. */
export function useDrawn(state: AppState): AppState {
  const [drawn, setDrawn] = useState(state)
  if (isSame(drawn, state)) return drawn
  setDrawn(state)
  return state
}

const isSame = (a: AppState, b: AppState): boolean => {
  const others = new Map(Object.entries(b))
  return Object.entries(a).every(([key, value]) => key === 'vector' || Object.is(value, others.get(key)))
}

import { useLayoutEffect } from 'react'

/** Turns the page's styles to those of a stage, from before it is first painted until it is left. */
export function useStage(stage: 'embed' | 'present'): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset['stage'] = stage
    return () => {
      delete dataset['stage']
    }
  }, [stage])
}

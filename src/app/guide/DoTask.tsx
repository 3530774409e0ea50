import { useEffect, useEffectEvent } from 'react'
import type { TaskProps } from './task-props.ts'

/** Something to do with the page: it is looked at with every change. */
export function DoTask({ task, state, onSolved }: TaskProps<'do'>) {
  const done = task.isDone(state)
  const solve = useEffectEvent(onSolved)
  useEffect(() => {
    if (done) solve()
  }, [done])
  return null
}

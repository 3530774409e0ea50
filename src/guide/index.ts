import { settingOf, type AppState } from '../state/app-state.ts'
import { parseLink } from '../state/schema.ts'
import type { Step } from './step.ts'

/** What a link names to see all steps. */
export const START = 'start'

const modules = import.meta.glob<Step>('./steps/*.ts', { eager: true, import: 'default' })

/** The lesson: every file of `steps`, in the order of their names. */
export const steps: readonly Step[] = Object.entries(modules)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([, step]) => step)

/** The picture of a step, in the language and theme that are on. */
export const stateAt = ({ id, link }: Step, state: AppState): AppState => ({
  ...parseLink(link).state,
  ...settingOf(state),
  guide: id,
})

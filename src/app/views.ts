import type { ComponentType } from 'react'
import type { Language, Messages } from '../i18n/index.ts'
import type { AppState } from '../state/app-state.ts'
import type { Change } from '../state/history.ts'
import { CurvesView } from '../views/curves/CurvesView.tsx'

/** What every screen gets. */
export interface ViewProps {
  state: AppState
  language: Language
  messages: Messages
  change: Change
  settle: () => void
}

/** The screens by the name that a link has for them. */
export const views: Readonly<Record<AppState['view'], ComponentType<ViewProps>>> = { curves: CurvesView }

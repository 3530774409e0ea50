import type { ComponentType } from 'react'
import type { Language, Messages } from '../i18n/index.ts'
import type { AppState, ViewName } from '../state/app-state.ts'
import type { Change } from '../state/history.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { CurvesView } from '../views/curves/CurvesView.tsx'

/** What every screen gets. */
export interface ViewProps {
  state: AppState
  language: Language
  messages: Messages
  change: Change
  settle: () => void
}

/** The screens by the name that a link has for them. The first picture is of the curves; the labs are fetched when they are asked for. */
export const views: Readonly<Record<ViewName, ComponentType<ViewProps>>> = {
  curves: CurvesView,
  gradients: lazyPart(() => import('../views/gradients/GradientsView.tsx')),
  learning: lazyPart(() => import('../views/learning/LearningView.tsx')),
}

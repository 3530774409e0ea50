import type { ComponentType } from 'react'
import type { ViewProps } from '../legend/view-props.ts'
import type { ViewName } from '../state/app-state.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { CurvesView } from '../views/curves/CurvesView.tsx'

/** The screens by the name that a link has for them. The first picture is of the curves; the labs are fetched when they are asked for. */
export const views: Readonly<Record<ViewName, ComponentType<ViewProps>>> = {
  curves: CurvesView,
  gradients: lazyPart(() => import('../views/gradients/GradientsView.tsx')),
  learning: lazyPart(() => import('../views/learning/LearningView.tsx')),
}

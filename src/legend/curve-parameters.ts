import { lazyPart } from '../ui/lazy-part.tsx'

/** They stand in a menu: nobody needs them before the first picture. */
export const CurveParameters = lazyPart(() => import('./CurveParameters.tsx'))

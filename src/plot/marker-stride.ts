import type { Grid } from '../math/arange.ts'

/** Of so many samples one bears a marker: each, or, where they would lie closer than a CSS pixel, as many as a plot is `width` of them wide. */
export const markerStride = ({ length }: Grid, width: number): number => Math.max(1, Math.ceil(length / width))

import type { Limits } from './limits.ts'

/** CSS pixels between the edge of the picture and the plot's area; fixed, so that nothing moves when a label changes. */
export const FRAME = { left: 50, right: 12, top: 12, bottom: 30 } as const

/** The plot's area in CSS pixels from the picture's top left corner. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export const areaOf = (width: number, height: number): Area => ({
  left: FRAME.left,
  top: FRAME.top,
  width: Math.max(1, width - FRAME.left - FRAME.right),
  height: Math.max(1, height - FRAME.top - FRAME.bottom),
})

/** The x that a picture shows at `px` CSS pixels from its left edge. */
export const xAt = (px: number, { left, width }: Area, [lo, hi]: Limits): number =>
  lo + ((px - left) / width) * (hi - lo)

/** CSS pixels that a label of n characters takes along a horizontal and a vertical axis, with the space around it. */
export const ROOM = { x: (n: number): number => 18 + 7.5 * n, y: (): number => 30 } as const

/** A colour that every reader of SVG knows, and how much of it covers what lies below, 0 … 1. */
export interface PlainColor {
  /** `#rrggbb`. */
  readonly rgb: string
  readonly alpha: number
}

const known = new Map<string, PlainColor>()
let context: CanvasRenderingContext2D | null = null

/** Any colour of CSS, mixed or of whichever space: a canvas is asked what it comes to. */
export function plainColor(css: string): PlainColor {
  const before = known.get(css)
  if (before) return before
  context ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!context) return { rgb: '#000000', alpha: 1 }
  context.clearRect(0, 0, 1, 1)
  context.fillStyle = css
  context.fillRect(0, 0, 1, 1)
  const [r = 0, g = 0, b = 0, a = 255] = context.getImageData(0, 0, 1, 1).data
  const rgb = `#${[r, g, b].map((v) => v.toString(16).padStart(2, '0')).join('')}`
  const color = { rgb, alpha: Math.round((a / 255) * 1000) / 1000 }
  known.set(css, color)
  return color
}

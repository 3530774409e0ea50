import { paint } from '../../../plot/plane/shades.ts'
import type { Look, NetworkSnapshot } from '../engine/run.ts'
import type { NetworkDrawing } from './network-drawing.ts'

/** Cells along the side of an input's tile: it has but one slope. */
const INPUT = 16

/** What the two inputs are over the plane. */
const inputs = [
  Float32Array.from({ length: INPUT * INPUT }, (_, i) => (i % INPUT) / (INPUT - 1)),
  Float32Array.from({ length: INPUT * INPUT }, (_, i) => Math.floor(i / INPUT) / (INPUT - 1)),
]

/** Draws what each unit gives over the plane into its tile; colours are of the palette of planes. */
export function paintTiles(
  canvas: HTMLCanvasElement,
  { width, height, tile, tiles }: NetworkDrawing,
  { field, units }: NetworkSnapshot,
  look: Look,
  shades: Uint8ClampedArray,
): void {
  const ratio = devicePixelRatio
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  const context = canvas.getContext('2d')
  if (!context) return
  const cells = look.units * look.units
  const hidden = tiles.slice(1, -1).flat().length
  const pictures = [
    ...inputs.map((values) => ({ values, size: INPUT })),
    ...Array.from({ length: hidden }, (_, i) => ({
      values: spread(units.subarray(i * cells, (i + 1) * cells)),
      size: look.units,
    })),
    { values: field, size: look.field },
  ]
  tiles.flat().forEach(({ x, y }, i) => {
    const picture = pictures[i]
    if (!picture || picture.values.length === 0) return
    const { size } = picture
    const copy = new OffscreenCanvas(size, size)
    const own = copy.getContext('2d')
    if (!own) return
    const image = own.createImageData(size, size)
    paint(picture, shades, image.data)
    own.putImageData(image, 0, 0)
    context.drawImage(copy, ratio * (x - tile / 2), ratio * (y - tile / 2), ratio * tile, ratio * tile)
  })
}

/** From the lowest value to the highest as from 0 to 1; ½ everywhere where all are the same. */
export function spread(values: Float32Array): Float32Array {
  let [lo, hi] = [Infinity, -Infinity]
  for (const v of values) {
    if (v < lo) lo = v
    if (v > hi) hi = v
  }
  return values.map((v) => (Number.isNaN(v) ? v : hi > lo ? (v - lo) / (hi - lo) : 0.5))
}

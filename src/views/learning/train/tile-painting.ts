import { paint } from '../../../plot/plane/shades.ts'
import type { NetworkSnapshot } from '../engine/run.ts'
import type { NetworkDrawing } from './network-drawing.ts'

/** What the inputs are over the plane, in pictures of so many cells a side. */
const inputsOf = (size: number): readonly Float32Array[] => [
  Float32Array.from({ length: size * size }, (_, i) => (i % size) / (size - 1)),
  Float32Array.from({ length: size * size }, (_, i) => Math.floor(i / size) / (size - 1)),
]

/**
 * Draws what each unit gives over the plane into its tile; colours are of the palette of planes.
 * @param sheet holds all pictures before they are put into their places
 */
export function paintTiles(
  canvas: HTMLCanvasElement,
  sheet: OffscreenCanvas,
  { width, height, tile, tiles }: NetworkDrawing,
  { units }: NetworkSnapshot,
  shades: Uint8ClampedArray,
): void {
  const places = tiles.flat()
  const size = Math.sqrt(units.length / (places.length - 2))
  const cells = size * size
  const ratio = devicePixelRatio
  resize(canvas, Math.round(width * ratio), Math.round(height * ratio))
  resize(sheet, size, size * places.length)
  const context = canvas.getContext('2d')
  const own = sheet.getContext('2d')
  if (!context || !own || !Number.isInteger(size) || size === 0) return
  const image = own.createImageData(size, size * places.length)
  const pictures = [
    ...inputsOf(size),
    ...Array.from({ length: places.length - 2 }, (_, i) => spread(units.subarray(i * cells, (i + 1) * cells))),
  ]
  pictures.forEach((values, i) => {
    paint({ values, size }, shades, image.data.subarray(4 * cells * i, 4 * cells * (i + 1)))
  })
  own.putImageData(image, 0, 0)
  context.clearRect(0, 0, canvas.width, canvas.height)
  places.forEach(({ x, y }, i) => {
    const [left, top, side] = [ratio * (x - tile / 2), ratio * (y - tile / 2), ratio * tile]
    // Half a cell stays out, or the neighbour would shine through.
    context.drawImage(sheet, 0.5, i * size + 0.5, size - 1, size - 1, left, top, side, side)
  })
}

/** A canvas is made anew, which costs, only where it has another size. */
function resize(canvas: HTMLCanvasElement | OffscreenCanvas, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
}

/** From the lowest value to the highest as from 0 to 1; ½ everywhere where all are the same. */
export function spread(values: Float32Array): Float32Array {
  let [lo, hi] = [Infinity, -Infinity]
  for (const v of values) {
    if (v < lo) lo = v
    if (v > hi) hi = v
  }
  const span = hi - lo
  return values.map((v) => (Number.isNaN(v) ? v : span > 0 ? (v - lo) / span : 0.5))
}

import type { Layout } from '../../../network/layout.ts'

/** A network as columns of square tiles, in CSS pixels: one for each input, hidden unit and output. */
export interface NetworkDrawing {
  readonly width: number
  readonly height: number
  /** The side of a tile. */
  readonly tile: number
  /** The middle of each tile, column after column. */
  readonly tiles: readonly (readonly { readonly x: number; readonly y: number }[])[]
}

/** How high the largest column may be, and how large a tile and the room for it. */
const HEIGHT = 460
const PITCH = { max: 76, ofColumn: 0.72 } as const
const FILL = 0.8

export function networkDrawing(sizes: readonly number[], width: number): NetworkDrawing {
  const rows = Math.max(2, ...sizes)
  const column = width / sizes.length
  const pitch = Math.min(PITCH.max, HEIGHT / rows, column * PITCH.ofColumn)
  const height = rows * pitch
  return {
    width,
    height,
    tile: FILL * pitch,
    tiles: sizes.map((size, c) =>
      Array.from({ length: size }, (_, i) => ({
        x: (c + 0.5) * column,
        y: height / 2 + (i - (size - 1) / 2) * pitch,
      })),
    ),
  }
}

/** The lines of one width and sign. */
export interface Edges {
  readonly sign: 'plus' | 'minus'
  /** 0 = the thinnest. */
  readonly level: number
  readonly path: string
}

/** Thicknesses of lines, from the thinnest. */
const LEVELS = 5

/**
 * The weights as lines from tile to tile, thicker the larger they are beside the largest one; by the root, or all but few would be thin.
 * Lines of one look are one path: there may be hundreds.
 */
export function edgesOf(
  { tiles, tile }: NetworkDrawing,
  { layers }: Layout,
  parameters: Float64Array,
): readonly Edges[] {
  const most = largest(layers, parameters)
  const paths = { plus: Array<string>(LEVELS).fill(''), minus: Array<string>(LEVELS).fill('') }
  layers.forEach(({ inputs, outputs, weights }, l) => {
    for (let o = 0; o < outputs; o++)
      for (let i = 0; i < inputs; i++) {
        const weight = parameters[weights + o * inputs + i] ?? 0
        const [from, to] = [tiles[l]?.[i], tiles[l + 1]?.[o]]
        if (!from || !to || weight === 0 || !Number.isFinite(weight)) continue
        const level = Math.min(LEVELS - 1, Math.floor(LEVELS * Math.sqrt(Math.abs(weight) / most)))
        const [x0, x1] = [from.x + tile / 2, to.x - tile / 2]
        const middle = (x0 + x1) / 2
        const places = [x0, from.y, middle, from.y, middle, to.y, x1, to.y].map(Math.round)
        const [a, b, c, d, e, f, g, h] = places
        const sign = weight > 0 ? 'plus' : 'minus'
        paths[sign][level] += `M${a} ${b}C${c} ${d} ${e} ${f} ${g} ${h}`
      }
  })
  return (['minus', 'plus'] as const).flatMap((sign) => paths[sign].map((path, level) => ({ sign, level, path })))
}

/** The largest |weight| that is a number. */
export function largest(layers: Layout['layers'], parameters: Float64Array): number {
  let most = 0
  for (const { weights, biases } of layers)
    for (let i = weights; i < biases; i++) {
      const size = Math.abs(parameters[i] ?? 0)
      if (size > most && size < Infinity) most = size
    }
  return most
}

import type { Field } from './plane.ts'

/** How many colours there are from 0 to 1. */
const SHADES = 256

/** Red, green, blue and opacity of each, 0 … 255, for the screen and for paper. */
export interface Shades {
  readonly screen: Uint8ClampedArray
  readonly paper: Uint8ClampedArray
}

/** The colours of a field where `host` stands: from that of 0 through the neutral one at ½ to that of 1. */
export function readShades(host: HTMLElement): Shades {
  const probe = host.ownerDocument.createElement('span')
  host.parentElement?.append(probe)
  const read = (prefix: string): Uint8ClampedArray => {
    const tokens = ['0', 'half', '1'].map((end) => {
      probe.style.color = `var(--${prefix}-${end})`
      return getComputedStyle(probe).color
    })
    return ramp(tokens)
  }
  const screen = read('plane')
  const paper = read('plane-paper')
  probe.remove()
  return { screen, paper }
}

/** The canvas knows every way of writing a colour. */
function ramp(stops: readonly string[]): Uint8ClampedArray {
  const context = new OffscreenCanvas(SHADES, 1).getContext('2d')
  if (!context) return new Uint8ClampedArray(4 * SHADES)
  const gradient = context.createLinearGradient(0, 0, SHADES, 0)
  for (const [i, color] of stops.entries()) gradient.addColorStop(i / (stops.length - 1), color)
  context.fillStyle = gradient
  context.fillRect(0, 0, SHADES, 1)
  return context.getImageData(0, 0, SHADES, 1).data
}

/** Writes a field into an image of `size` × `size` pixels, its highest row first. */
export function paint({ size, values }: Field, shades: Uint8ClampedArray, pixels: Uint8ClampedArray): void {
  for (let j = 0; j < size; j++) {
    for (let i = 0; i < size; i++) {
      const value = values[j * size + i] ?? Number.NaN
      const to = 4 * ((size - 1 - j) * size + i)
      // Not a number: no colour at all. ±∞ is an end of the ramp.
      const shade = 4 * Math.round((SHADES - 1) * Math.max(0, Math.min(1, value || 0)))
      pixels[to] = shades[shade] ?? 0
      pixels[to + 1] = shades[shade + 1] ?? 0
      pixels[to + 2] = shades[shade + 2] ?? 0
      pixels[to + 3] = Number.isNaN(value) ? 0 : 255
    }
  }
}

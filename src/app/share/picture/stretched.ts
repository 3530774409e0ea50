/** How a drawing's own units become CSS pixels: across and down, from its corner. */
export interface Stretch {
  readonly x: number
  readonly y: number
  readonly left: number
  readonly top: number
}

const round = (v: number): number => Math.round(v * 100) / 100

/** For each letter of a path which of its numbers go across and which down, one after the other. */
const AXES: Readonly<Record<string, string>> = {
  M: 'xy',
  L: 'xy',
  T: 'xy',
  H: 'x',
  V: 'y',
  Q: 'xyxy',
  S: 'xyxy',
  C: 'xyxyxy',
  Z: '',
}

/** Path data in CSS pixels: lines keep the width that they have. Arcs do not occur. */
export function stretchedPath(d: string, { x, y, left, top }: Stretch): string {
  return d.replaceAll(/([a-df-z])([^a-df-z]*)/gi, (_all, letter: string, numbers: string) => {
    const axes = AXES[letter.toUpperCase()] ?? ''
    // What is counted from the point before has no corner.
    const from = letter === letter.toUpperCase() ? { x: left, y: top } : { x: 0, y: 0 }
    const values = (numbers.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map((text, i) =>
      axes[i % axes.length] === 'x' ? round((Number(text) - from.x) * x) : round((Number(text) - from.y) * y),
    )
    return letter + values.join(' ')
  })
}

const ACROSS = new Set(['x', 'x1', 'x2', 'width', 'cx', 'rx', 'dx'])
const LENGTHS = new Set(['width', 'height', 'r', 'rx', 'ry', 'dx', 'dy'])

/** A number of a shape, in CSS pixels; a length in per cent stays what it is. */
export function stretchedLength(name: string, text: string, { x, y, left, top }: Stretch): string {
  if (!/^-?[\d.e]+$/i.test(text)) return text
  const across = ACROSS.has(name)
  const from = LENGTHS.has(name) ? 0 : across ? left : top
  return String(round((Number(text) - from) * (across ? x : y)))
}

import { attributes, escaped } from '../notation/xml.ts'

/** One entry of the legend: a sample of the line, 30 × 12 CSS pixels, and its name. */
export interface LegendEntry {
  readonly svg: string
  readonly name: string
  /** Of the name as it will be written, CSS pixels. */
  readonly width: number
}

export interface Sheet {
  readonly title: string
  /** The link: whole where it can be followed, shortened where it is read. */
  readonly address: string
  /** Whether title and link are to be seen; both are in the file anyway. */
  readonly captions: boolean
  /** Empty: no legend. */
  readonly legend: readonly LegendEntry[]
  /** The chart, in CSS pixels. */
  readonly width: number
  readonly height: number
  readonly svg: string
  readonly colors: { readonly ground: string; readonly ink: string; readonly pale: string }
  readonly font: string
  /** Of the caption's letters as they will be written, CSS pixels each on average. */
  readonly letter: number
}

/** CSS pixels. */
const EDGE = 16
const TITLE = 34
const ROW = 24
const CAPTION = 22
const SAMPLE = 38
const GAP = 18

/** A picture that stands for itself: a chart with its title, legend and link, as the text of an SVG file. */
export function pictureSheet({
  title,
  address,
  captions,
  legend,
  width,
  height,
  svg,
  colors,
  font,
  letter,
}: Sheet): Picture {
  const rows = rowsOf(legend, width)
  const top = EDGE + (captions ? TITLE : 0)
  const chart = top + rows.length * ROW + (rows.length > 0 ? 6 : 0)
  const whole = {
    width: Math.ceil(width + 2 * EDGE),
    height: Math.ceil(chart + height + (captions ? CAPTION + 10 : EDGE)),
  }
  const parts = [
    `<title>${escaped(title)}</title><desc>${escaped(address)}</desc>`,
    `<rect${attributes({ width: whole.width, height: whole.height, fill: colors.ground })}/>`,
    captions
      ? `<text${attributes({ x: EDGE + 4, y: EDGE + 18, fill: colors.ink, 'font-size': 17, 'font-weight': 650 })}>${escaped(title)}</text>`
      : '',
    ...rows.flatMap((row, r) =>
      row.map(
        ({ entry, x }) =>
          `<g${attributes({ transform: `translate(${EDGE + 4 + x} ${top + r * ROW + 6})` })}>${entry.svg}<text${attributes({ x: SAMPLE, y: 11, fill: colors.ink, 'font-size': 14 })}>${escaped(entry.name)}</text></g>`,
      ),
    ),
    `<g${attributes({ transform: `translate(${EDGE} ${chart})` })}>${svg}</g>`,
    captions
      ? `<a${attributes({ href: address })}><text${attributes({ x: EDGE + 4, y: whole.height - 12, fill: colors.pale, 'font-size': 12 })}>${escaped(shortened(address, (width - 8) / letter))}</text></a>`
      : '',
  ]
  const head = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    ...whole,
    viewBox: `0 0 ${whole.width} ${whole.height}`,
    'font-family': font,
    fill: 'none',
    role: 'img',
  })
  return { ...whole, text: `<svg${head}>${parts.join('')}</svg>\n` }
}

/** A file and its size in CSS pixels. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly text: string
}

/** Entries side by side, as many as there is room for. */
function rowsOf(legend: readonly LegendEntry[], width: number) {
  const rows: { entry: LegendEntry; x: number }[][] = []
  let x = Infinity
  for (const entry of legend) {
    const needed = SAMPLE + entry.width
    if (x + needed > width - 8) {
      rows.push([])
      x = 0
    }
    rows.at(-1)?.push({ entry, x })
    x += needed + GAP
  }
  return rows
}

/** As many letters as there is room for; what is left out is said. */
const shortened = (address: string, letters: number): string =>
  address.length <= letters ? address : `${address.slice(0, Math.max(10, Math.floor(letters) - 1))}…`

import { pictureSheet, type LegendEntry, type Picture } from '../../../export/picture-sheet.ts'
import { attributes } from '../../../notation/xml.ts'
import { lookOf } from '../../../plot/look.ts'
import { readTheme, WIDTHS, type Theme as Colors } from '../../../plot/theme.ts'
import { plot, visible } from '../../../plot/plot.ts'
import { series, type Series } from '../../../plot/series.ts'
import type { AppState, Theme } from '../../../state/app-state.ts'
import { drawingOf } from './drawing.ts'
import { onPaper, sized } from './paper.ts'
import { plainColor } from './plain-color.ts'

/** What a person chooses of a picture. */
export interface PictureChoice {
  readonly theme: Theme
  readonly legend: boolean
  readonly captions: boolean
}

export interface Taking extends PictureChoice {
  readonly chart: HTMLElement
  readonly state: AppState
  readonly title: string
  readonly address: string
}

/** The picture of a chart as SVG. */
export function takePicture({ chart, state, title, address, theme, legend, captions }: Taking): Picture {
  return onPaper(theme, () => {
    const colors = readTheme(document.body)
    const drawing = sized(chart, () => drawingOf(chart))
    const legible = measure(colors.font)
    return pictureSheet({
      ...drawing,
      title,
      address,
      captions,
      legend: legend ? linesOf(chart, state).map((line) => entryOf(line, colors, legible(14))) : [],
      colors: {
        ground: plainColor(colors.card).rgb,
        ink: plainColor(colors.ink).rgb,
        pale: plainColor(colors.text).rgb,
      },
      font: colors.font,
      letter: legible(12)(address) / Math.max(1, address.length),
    })
  })
}

/** The lines that a chart has from the legend; of one that shows a single network there are none. */
function linesOf(chart: HTMLElement, state: AppState): readonly Series[] {
  if (state.view === 'curves') return visible(plot(state).series)
  const shared = state.view === 'gradients' || state.lab === 'race'
  return shared && chart.classList.contains('trace-chart') ? visible(series(state.curves, [0])) : []
}

function entryOf({ slot, order, label }: Series, colors: Colors, width: (text: string) => number): LegendEntry {
  const { color, dash, ornament } = lookOf(slot)
  const stroke = plainColor(colors.curves[color] ?? colors.ink).rgb
  const line = attributes({
    d: 'M0 6H30',
    stroke,
    'stroke-width': WIDTHS[order],
    'stroke-dasharray': dash.length > 0 ? dash.join(' ') : undefined,
  })
  const mark = ornament ? `<path${attributes({ d: ornament, transform: 'translate(15 6)', fill: stroke })}/>` : ''
  return { svg: `<path${line}/>${mark}`, name: label, width: width(label) }
}

/** How wide texts are in a font, CSS pixels. */
function measure(font: string): (size: number) => (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  return (size) => (text) => {
    if (!context) return text.length * size * 0.6
    context.font = `${size}px ${font}`
    return context.measureText(text).width
  }
}

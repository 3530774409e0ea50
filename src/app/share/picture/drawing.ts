import { attributes, escaped } from '../../../notation/xml.ts'
import { plainColor } from './plain-color.ts'
import { vectors, type Place } from './vectors.ts'

/** A chart of the page as standalone SVG: what lies between `<svg>` and `</svg>`, in CSS pixels from its upper left corner. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly svg: string
}

interface Corner {
  readonly left: number
  readonly top: number
}

/** Writes down what a part of the page shows: its vectors with the styles that they have there, its canvases as images, its texts. */
export function drawingOf(root: Element): Drawing {
  const { left, top, width, height } = root.getBoundingClientRect()
  return { width, height, svg: inPage(root, { left, top }) }
}

/** An element of HTML and what is in it. */
function inPage(element: Element, corner: Corner): string {
  const style = getComputedStyle(element)
  const box = element.getBoundingClientRect()
  // What is only for screen readers is one pixel large.
  if (
    ((element instanceof HTMLElement || element instanceof SVGElement) && element.dataset['picture'] === 'not') ||
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    box.width <= 1 ||
    box.height <= 1
  )
    return ''
  const place = {
    x: round(box.left - corner.left),
    y: round(box.top - corner.top),
    width: round(box.width),
    height: round(box.height),
  }
  if (element instanceof HTMLCanvasElement)
    return `<image${attributes({ ...place, preserveAspectRatio: 'none', href: element.toDataURL() })}/>`
  if (element instanceof SVGSVGElement) return frame(style, place) + vectors(element, style, place)
  const ground = plainColor(style.backgroundColor)
  const parts = [
    ground.alpha > 0 ? `<rect${attributes({ ...place, fill: ground.rgb, 'fill-opacity': sole(ground.alpha) })}/>` : '',
    ...[...element.childNodes].map((child) =>
      child instanceof Text ? words(child, style, corner) : child instanceof Element ? inPage(child, corner) : '',
    ),
    // An outline lies over what it surrounds.
    frame(style, place),
  ]
  return parts.join('')
}

/** The lines that borders and an outline draw. */
function frame(style: CSSStyleDeclaration, { x, y, width, height }: Place): string {
  const [right, bottom] = [x + width, y + height]
  const side = (name: string, d: string): string => {
    const thick = Number.parseFloat(style.getPropertyValue(`border-${name}-width`))
    if (!(thick > 0) || style.getPropertyValue(`border-${name}-style`) !== 'solid') return ''
    const { rgb, alpha } = plainColor(style.getPropertyValue(`border-${name}-color`))
    return alpha === 0 ? '' : `<path${attributes({ d, stroke: rgb, 'stroke-width': thick })}/>`
  }
  const outline =
    style.outlineStyle === 'solid'
      ? `<rect${attributes({ x, y, width, height, fill: 'none', stroke: plainColor(style.outlineColor).rgb })}/>`
      : ''
  return [
    side('left', `M${x + 0.5} ${y}V${bottom}`),
    side('right', `M${right - 0.5} ${y}V${bottom}`),
    side('top', `M${x} ${y + 0.5}H${right}`),
    side('bottom', `M${x} ${bottom - 0.5}H${right}`),
    outline,
  ].join('')
}

/** A text of HTML, which stands on one line. */
function words(node: Text, style: CSSStyleDeclaration, corner: Corner): string {
  const text = node.data.trim()
  if (text === '') return ''
  const range = document.createRange()
  range.selectNodeContents(node)
  const box = range.getBoundingClientRect()
  if (box.width <= 1) return ''
  return `<text${attributes({
    x: round(box.left - corner.left),
    y: round(box.top - corner.top + box.height / 2),
    'dominant-baseline': 'central',
    fill: plainColor(style.color).rgb,
    'font-size': style.fontSize,
    'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
    'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle,
  })}>${escaped(text)}</text>`
}

const sole = (alpha: number): number | undefined => (alpha === 1 ? undefined : alpha)
const round = (v: number): number => Math.round(v * 100) / 100

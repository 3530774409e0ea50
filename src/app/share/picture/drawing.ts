import { attributes, escaped } from '../../../export/xml.ts'
import { plainColor } from './plain-color.ts'
import { stretchedLength, stretchedPath, type Stretch } from './stretched.ts'

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

/** Properties that styles give to what is drawn, as the attributes that say the same, and what a reader takes when there is none. */
const PAINT: readonly (readonly [name: string, usual: string])[] = [
  ['fill-opacity', '1'],
  ['stroke-opacity', '1'],
  ['stroke-width', '1'],
  ['stroke-dasharray', 'none'],
  ['stroke-linejoin', 'miter'],
  ['stroke-linecap', 'butt'],
  ['shape-rendering', 'auto'],
  ['paint-order', 'normal'],
  ['opacity', '1'],
]
const TEXT: readonly (readonly [name: string, usual: string])[] = [
  ['text-anchor', 'start'],
  ['dominant-baseline', 'auto'],
  ['font-weight', '400'],
  ['font-style', 'normal'],
]
/** What places a shape; lengths in per cent stay so. */
const GEOMETRY = [
  'x',
  'y',
  'dx',
  'dy',
  'x1',
  'y1',
  'x2',
  'y2',
  'r',
  'cx',
  'cy',
  'rx',
  'ry',
  'width',
  'height',
  'd',
  'points',
]

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
  if (element instanceof SVGSVGElement) return frame(style, place) + outer(element, style, place)
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

type Place = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>

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

/** A text of HTML: a line of it after the other where it breaks. */
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

/** An SVG that stands in the page: at its place there, with the size that it has there. */
function outer(element: SVGSVGElement, style: CSSStyleDeclaration, place: Place): string {
  // Its lines begin inside its borders.
  const [left, bottom] = [
    Number.parseFloat(style.borderLeftWidth) || 0,
    Number.parseFloat(style.borderBottomWidth) || 0,
  ]
  const inside = { ...place, x: place.x + left, width: place.width - left, height: place.height - bottom }
  return `<svg${attributes({
    ...inside,
    ...scaling(element),
    overflow: style.overflow === 'visible' ? 'visible' : undefined,
  })}>${[...element.children].map((child) => inner(child, stretchOf(element))).join('')}</svg>`
}

/** Of a drawing that fills its place whatever its shape: lines in it keep their width, which an SVG alone cannot say everywhere. */
function stretchOf(element: SVGSVGElement): Stretch | null {
  const { baseVal } = element.viewBox
  if (!element.hasAttribute('viewBox') || element.getAttribute('preserveAspectRatio') !== 'none') return null
  // Of one inside another the box is that of what is drawn in it.
  const { width, height } = element.ownerSVGElement
    ? { width: element.width.baseVal.value, height: element.height.baseVal.value }
    : element.getBoundingClientRect()
  return { x: width / baseVal.width, y: height / baseVal.height, left: baseVal.x, top: baseVal.y }
}

/** Any other scaling is left to the reader. */
const scaling = (element: SVGSVGElement): Record<string, string | undefined> =>
  stretchOf(element) ? {} : { viewBox: element.getAttribute('viewBox') ?? undefined }

const SHAPES = new Set([
  'path',
  'line',
  'rect',
  'circle',
  'ellipse',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'g',
  'svg',
])

/** An element inside an SVG, whose numbers are CSS pixels, or become them by a stretch. */
function inner(element: Element, stretch: Stretch | null): string {
  const name = element.localName
  if (!SHAPES.has(name)) return ''
  const style = getComputedStyle(element)
  if (style.display === 'none' || style.visibility === 'hidden') return ''
  const isText = name === 'text' || name === 'tspan'
  const given: Record<string, string | undefined> = {}
  for (const key of GEOMETRY) {
    const value = element.getAttribute(key)
    if (value === null) continue
    given[key] = !stretch ? value : key === 'd' ? stretchedPath(value, stretch) : stretchedLength(key, value, stretch)
  }
  const { transform } = style
  if (transform !== 'none') given['transform'] = transform
  if (element instanceof SVGSVGElement) {
    given['overflow'] = style.overflow === 'visible' ? 'visible' : undefined
    Object.assign(given, scaling(element))
  }
  if (name !== 'g' && name !== 'svg') {
    paint(given, 'fill', style.fill)
    paint(given, 'stroke', style.stroke)
  }
  // A group hands its looks down: what is in it has them already; but not how much it covers.
  for (const [key, usual] of name === 'g' || name === 'svg' ? [['opacity', '1'] as const] : PAINT) {
    const value = style.getPropertyValue(key)
    if (value !== usual && value !== `${usual}px`) given[key] = value
  }
  if (isText) {
    given['font-size'] = style.fontSize
    for (const [key, usual] of TEXT) {
      const value = style.getPropertyValue(key)
      if (value !== usual) given[key] = value
    }
  }
  const within = element instanceof SVGSVGElement ? stretchOf(element) : stretch
  const content = isText
    ? [...element.childNodes]
        .map((child) => (child instanceof Element ? inner(child, stretch) : escaped(child.textContent ?? '')))
        .join('')
    : [...element.children].map((child) => inner(child, within)).join('')
  return content === '' ? `<${name}${attributes(given)}/>` : `<${name}${attributes(given)}>${content}</${name}>`
}

function paint(given: Record<string, string | undefined>, key: 'fill' | 'stroke', value: string): void {
  if (value === 'none') {
    if (key === 'fill') given[key] = value
    return
  }
  const { rgb, alpha } = plainColor(value)
  given[key] = rgb
  if (alpha < 1) given[`${key}-opacity`] = String(alpha)
}

const sole = (alpha: number): number | undefined => (alpha === 1 ? undefined : alpha)
const round = (v: number): number => Math.round(v * 100) / 100

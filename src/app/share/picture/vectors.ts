import { attributes, escaped } from '../../../notation/xml.ts'
import { plainColor } from './plain-color.ts'
import { stretchedLength, stretchedPath, type Stretch } from './stretched.ts'

/** Where something lies in a picture, CSS pixels. */
export type Place = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>

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

/** An SVG that stands in the page: at its place there, with the size that it has there. */
export function vectors(element: SVGSVGElement, style: CSSStyleDeclaration, place: Place): string {
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

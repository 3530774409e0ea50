import { SLOTS } from './series.ts'

/** The page's colours as a canvas needs them: resolved for the theme that is on. */
export interface Theme {
  readonly card: string
  readonly ink: string
  readonly text: string
  readonly grid: string
  readonly axis: string
  readonly curves: readonly string[]
  readonly font: string
  /** The picture is shown so many times as large as it is made: 1, more before an audience. */
  readonly scale: number
}

/** Reads the custom properties of theme.css where `host` stands. */
export function readTheme(host: HTMLElement): Theme {
  const probe = host.appendChild(host.ownerDocument.createElement('span'))
  const read = (token: string): string => {
    probe.style.color = `var(--${token})`
    return getComputedStyle(probe).color
  }
  const style = getComputedStyle(host)
  const theme = {
    card: read('card'),
    ink: read('ink'),
    text: read('ink-2'),
    grid: read('grid'),
    axis: read('axis'),
    curves: Array.from({ length: SLOTS }, (_, slot) => read(`curve-${slot}`)),
    font: style.fontFamily,
    scale: Number(style.getPropertyValue('--plot-scale')) || 1,
  }
  probe.remove()
  return theme
}

/** What Chart.js must know of a picture that is enlarged: as many pixels as the screen has. */
export const sharp = ({ scale }: Theme): { devicePixelRatio?: number } =>
  scale === 1 ? {} : { devicePixelRatio: scale * devicePixelRatio }

/** Dash patterns in CSS pixels, one for each palette entry: lines differ without their colours. */
export const DASHES: readonly (readonly number[])[] = [
  [],
  [9, 4],
  [2, 3],
  [9, 3, 2, 3],
  [16, 4],
  [5, 3],
  [12, 3, 2, 3, 2, 3],
  [2, 6],
  [7, 2, 7, 5],
  [16, 3, 4, 3],
]

export type Marker = 'circle' | 'rect' | 'triangle' | 'diamond' | 'cross' | 'plus'

/** One for each palette entry, in the order of DASHES. */
export const MARKERS: readonly Marker[] = ['circle', 'rect', 'triangle', 'diamond', 'cross', 'plus']

/** Derivatives keep their curve's colour and dash and are drawn thinner: CSS pixels for f, f′, f″. */
export const WIDTHS = [2.4, 1.6, 1.1] as const

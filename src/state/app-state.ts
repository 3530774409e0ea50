import type { Params } from '../activations/activation.ts'
import type { LabState } from './lab-state.ts'
import type { PartName } from './parts.ts'

/** 0 = f, 1 = f′, 2 = f″. */
export type Order = 0 | 1 | 2

export type Lang = 'en' | 'ko'
export type Theme = 'light' | 'dark'

/** One curve of the legend. */
export interface Curve {
  /** An activation's id (never an alias), or `=` and the text of a typed function. */
  readonly id: string
  /** All of the activation's parameters. */
  readonly params: Params
  /** Switched off in the legend. */
  readonly hidden: boolean
}

/** What is drawn of two compared curves: A − B, and A′/B′. */
export type Comparison = 'difference' | 'ratio'

/** Two curves by their keys (`curveKeys`), which may be the same, and what is drawn of them. The curves are there: `withCurves` sees to it. */
export interface Pair {
  readonly a: string
  readonly b: string
  /** In the order of the type, each at most once. */
  readonly show: readonly Comparison[]
}

/** The vector function that is looked at, with the vector that goes in. */
export interface VectorChoice {
  readonly id: string
  /** All of the function's parameters. */
  readonly params: Params
  /** As many as the function takes, each within ±MAX_ENTRY. */
  readonly values: readonly number[]
}

/** The screens by the name that a link has for them. */
export const viewNames = ['curves', 'gradients', 'learning'] as const
export type ViewName = (typeof viewNames)[number]

/**
 * All that deserves a link, frozen plain JSON, and nothing that follows from it. Every number is finite and within
 * ±MAX_ABS; `step` may be 0 or point the wrong way: the grid says what NumPy says to that.
 */
export interface AppState extends LabState {
  readonly view: ViewName
  readonly curves: readonly Curve[]
  readonly start: number
  readonly stop: number
  readonly step: number
  readonly y: 'auto' | readonly [lo: number, hi: number]
  /** Ascending, never empty. */
  readonly d: readonly Order[]
  /** The probe. */
  readonly x: number | null
  /** A logarithmic y axis: |y| is drawn. */
  readonly log: boolean
  /** null: nothing is compared. */
  readonly pair: Pair | null
  /** Where |f′| is at most this, a curve counts as saturated and is marked; null: no marks. */
  readonly saturation: number | null
  /** null: the panel of vector functions is closed. */
  readonly vector: VectorChoice | null
  /** Sample markers. */
  readonly points: boolean
  /** A line across jumps, as matplotlib draws it. */
  readonly join: boolean
  /** The step of the guide that is open, by its id, which need not be there; null: the guide is closed. */
  readonly guide: string | null
  /** Parts of the page that are left out. */
  readonly without: readonly PartName[]
  /** Large, for a projector, and nothing but what is needed there; wins over `embed` until it is left. */
  readonly present: boolean
  /** null: the browser's. */
  readonly lang: Lang | null
  /** null: the system's. */
  readonly theme: Theme | null
  /** In a frame of another page: compact, and no entries in that page's history. */
  readonly embed: boolean
  /** `key=value` pairs of the link that are not ours, as they stood. */
  readonly rest: readonly string[]
}

/** What is about the page round the picture, and stays when another picture is asked for. */
export type Setting = Pick<AppState, 'guide' | 'without' | 'present' | 'lang' | 'theme' | 'embed' | 'rest'>

export const settingOf = ({ guide, without, present, lang, theme, embed, rest }: Setting): Setting => ({
  guide,
  without,
  present,
  lang,
  theme,
  embed,
  rest,
})

/** Largest magnitude that a link or a field may hold: sums and differences of two of them stay finite. */
export const MAX_ABS = 1e300

/** The most curves that one plot shows. */
export const MAX_CURVES = 24

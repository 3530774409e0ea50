import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lookOf, type Look } from '../../src/plot/look.ts'
import { MAX_CURVES } from '../../src/state/app-state.ts'

/** Linear sRGB. */
type Rgb = readonly [r: number, g: number, b: number]
type Matrix = readonly [Rgb, Rgb, Rgb]

const css = ['app/theme.css', 'views/curves/vectors/jacobian-table.css', 'plot/plane/plane-chart.css']
  .map((name) => readFileSync(new URL(`../../src/${name}`, import.meta.url), 'utf8'))
  .join('\n')
const CURVES = Array.from({ length: 10 }, (_, slot) => `curve-${slot}`)
/** Red, blue and green stand for step, sigmoid and ReLU; they are as far apart as that allows. */
const GIVEN = 3
const THEMES = ['light', 'dark'] as const

function token(name: string, theme: (typeof THEMES)[number]): Rgb {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? []
  const hex = theme === 'light' ? light : dark
  if (hex === undefined) throw new Error(`no --${name}`)
  const channel = (at: number): number => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b

/** WCAG 2's contrast ratio. */
function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

const dot = (a: Rgb, b: Rgb): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const times = (m: Matrix, v: Rgb): Rgb => [dot(m[0], v), dot(m[1], v), dot(m[2], v)]

/** Ottosson's OKLab (2020). */
function oklab(rgb: Rgb): Rgb {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  )
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  )
}

/** Machado, Oliveira & Fernandes (2009), severity 1. */
const VISIONS: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function seen(rgb: Rgb, vision: Matrix): Rgb {
  const [r, g, b] = times(vision, rgb)
  return oklab([Math.max(0, r), Math.max(0, g), Math.max(0, b)])
}

/** As many looks as slots can be given: whole rounds of the ten colours. */
const LOOKS: readonly Look[] = Array.from({ length: 30 }, (_, slot) => lookOf(slot))
const sameDash = (a: Look, b: Look): boolean => a.dash.join() === b.dash.join()
const pairs = <T>(all: readonly T[]) =>
  all.flatMap((a, i) => all.slice(0, i).map((b, j) => [a, b, `${i}, ${j}`] as const))

describe('the looks', () => {
  test('are enough for a full plot, and the first ten have the ten colours and no shape', () => {
    expect(LOOKS.length).toBeGreaterThanOrEqual(MAX_CURVES)
    expect(LOOKS.slice(0, 10).map((look) => look.color)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(LOOKS.slice(0, 10).every((look) => look.ornament === null)).toBe(true)
  })

  test('differ by dash or shape alone: in black and white any two lines are told apart', () => {
    for (const [a, b, which] of pairs(LOOKS)) expect(sameDash(a, b) && a.ornament === b.ornament, which).toBe(false)
  })

  test('that share a colour differ in both dash and shape, and in their sample markers', () => {
    for (const [a, b, which] of pairs(LOOKS).filter(([one, other]) => one.color === other.color)) {
      expect(sameDash(a, b), which).toBe(false)
      expect(a.ornament, which).not.toBe(b.ornament)
      expect(a.marker, which).not.toBe(b.marker)
    }
  })
})

describe.each(THEMES)('%s', (theme) => {
  test('every curve stands out from the card', () => {
    const card = token('card', theme)
    for (const name of CURVES) expect(contrast(token(name, theme), card), name).toBeGreaterThanOrEqual(3.3)
  })

  test.each(Object.keys(VISIONS))('any two curves differ in colour: %s vision', (name) => {
    const vision = VISIONS[name]
    if (!vision) throw new Error(name)
    const colours = CURVES.map((curve) => seen(token(curve, theme), vision))
    for (const [i, a] of colours.entries())
      for (const [j, b] of colours.slice(0, i).entries())
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]), `${i} and ${j}`).toBeGreaterThanOrEqual(
          i < GIVEN ? 0.045 : 0.07,
        )
  })

  test.each(Object.keys(VISIONS))('any two looks differ in two of colour, dash and shape: %s vision', (name) => {
    const vision = VISIONS[name]
    if (!vision) throw new Error(name)
    const colours = CURVES.map((curve) => seen(token(curve, theme), vision))
    const apart = (i: number, j: number): number => {
      const [a, b] = [colours[i], colours[j]]
      return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) : Number.NaN
    }
    for (const [a, b, which] of pairs(LOOKS)) {
      const near = Math.max(a.color, b.color) < GIVEN ? 0.045 : 0.07
      const cues = [apart(a.color, b.color) >= near, !sameDash(a, b), a.ornament !== b.ornament]
      expect(cues.filter(Boolean).length, which).toBeGreaterThanOrEqual(2)
    }
  })

  test('numbers can be read on the strongest colours of a heat map, which no eye takes for one another', () => {
    for (const heat of ['heat-plus', 'heat-minus'])
      expect(contrast(token('ink', theme), token(heat, theme)), heat).toBeGreaterThanOrEqual(4.5)
    for (const vision of Object.values(VISIONS)) {
      const [a, b] = [seen(token('heat-plus', theme), vision), seen(token('heat-minus', theme), vision)]
      expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThanOrEqual(0.1)
    }
  })

  test('points of two classes stand out from a field, whose ends no eye takes for one another', () => {
    for (const one of ['class-0', 'class-1'])
      for (const back of ['plane-0', 'plane-half', 'plane-1'])
        expect(contrast(token(one, theme), token(back, theme)), `${one} on ${back}`).toBeGreaterThanOrEqual(3)
    for (const back of ['plane-0', 'plane-half', 'plane-1'])
      expect(contrast(token('ink', theme), token(back, theme)), `the line on ${back}`).toBeGreaterThanOrEqual(4.5)
    for (const vision of Object.values(VISIONS))
      for (const [zero, half, one] of [['plane-0', 'plane-half', 'plane-1']] as const) {
        const [a, b, c] = [zero, half, one].map((name) => seen(token(name, theme), vision))
        if (!a || !b || !c) throw new Error('no colour')
        for (const [p, q] of [
          [a, b],
          [b, c],
          [a, c],
        ] as const)
          expect(Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])).toBeGreaterThanOrEqual(0.1)
      }
  })

  test('a field has its light colours on paper', () => {
    for (const end of ['0', 'half', '1']) {
      const [, light] = new RegExp(`--plane-${end}: light-dark\\((#\\w{6}),`).exec(css) ?? []
      const [, paper] = new RegExp(`--plane-paper-${end}: (#\\w{6})`).exec(css) ?? []
      expect(paper).toBe(light)
    }
  })

  test('text has 4.5 : 1 on paper and card, edges of controls 3 : 1', () => {
    for (const back of ['paper', 'card']) {
      for (const text of ['ink', 'ink-2', 'accent', 'bad'])
        expect(contrast(token(text, theme), token(back, theme)), `${text} on ${back}`).toBeGreaterThanOrEqual(4.5)
      expect(contrast(token('control', theme), token(back, theme)), `control on ${back}`).toBeGreaterThanOrEqual(3)
    }
    expect(contrast(token('accent-ink', theme), token('accent', theme))).toBeGreaterThanOrEqual(4.5)
  })
})

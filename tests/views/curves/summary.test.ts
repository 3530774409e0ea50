import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { later } from '../../../src/i18n/later.ts'
import { plot } from '../../../src/plot/plot.ts'
import { parseLink } from '../../../src/state/schema.ts'
import { summary } from '../../../src/views/curves/summary.ts'
import { states } from '../../state/states.ts'

const of = (link: string, language: 'en' | 'ko' = 'en'): string =>
  summary(plot(parseLink(link).state), later[language].summary, parseLink(link).state.saturation)

describe('the plot in words', () => {
  it.each([
    [
      '',
      '100 samples from x = −5 to 4.9. ' +
        'step: stays at 0, then jumps from 0 to 1 at x = 0, then stays at 1. ' +
        'sigmoid: rises from 0.006693 to 0.9926. ' +
        'ReLU: stays at 0, then has a kink at x = 0, then rises from 0 to 4.9.',
    ],
    [
      'f=sigmoid&d=1&start=-4&stop=4',
      '80 samples from x = −4 to 3.9. sigmoid′: rises from 0.01766 to 0.25, then turns at x = 0, where it is 0.25, then falls from 0.25 to 0.01945.',
    ],
    ['f=step&d=1', '100 samples from x = −5 to 4.9. step′: stays at 0, then is not defined at x = 0, then stays at 0.'],
    [
      'f=sigmoid&log=1&saturation=0.05',
      '100 samples from x = −5 to 4.9. sigmoid: rises from 0.006693 to 0.9926. ' +
        'The y axis is logarithmic and shows |y|. Strips mark where |f′| is at most 0.05.',
    ],
    [
      'f=step,relu&hide=step,relu&pair=step,relu,difference,ratio',
      '100 samples from x = −5 to 4.9. ' +
        'step − ReLU: stays at 0, then jumps from 0 to 1 at x = 0, then falls from 1 to −3.9. ' +
        'step′ ∕ ReLU′: has no value here, then is not defined at x = 0, then stays at 0.',
    ],
    // Smooth but for f″.
    ['f=elu&start=-1&step=0.5', '12 samples from x = −1 to 4.5. ELU: rises from −0.6321 to 4.5.'],
    ['hide=step,sigmoid,relu', '100 samples from x = −5 to 4.9. No curve is shown.'],
    ['start=5&stop=-5', 'No samples, so nothing is drawn.'],
    ['step=0', 'No samples, so nothing is drawn.'],
    ['f=relu&start=1&stop=2&step=5', '1 sample at x = 1. ReLU: stays at 1.'],
    ['f=relu&start=2&stop=0&step=-1', '2 samples from x = 1 to 2. ReLU: rises from 1 to 2.'],
    ['f=sigmoid&step=1e-8', '1,000,000,000 samples from x = −5 to 5. sigmoid: rises from 0.006693 to 0.9933.'],
  ])('?%s', (link, words) => expect(of(link)).toBe(words))

  it('in Korean', () => {
    expect(of('', 'ko')).toBe(
      'x = −5에서 4.9까지 표본 100개. ' +
        'step: 0에서 변하지 않음, 이어서 x = 0에서 0에서 1로 건너뜀, 이어서 1에서 변하지 않음. ' +
        'sigmoid: 0.006693에서 0.9926까지 증가. ' +
        'ReLU: 0에서 변하지 않음, 이어서 x = 0에서 꺾임, 이어서 0에서 4.9까지 증가.',
    )
  })

  it('has words for every state, and none for hidden curves', () => {
    fc.assert(
      fc.property(states, (state) => {
        for (const { summary: words } of Object.values(later)) {
          const hidden = state.curves.map((c) => ({ ...c, hidden: true }))
          const text = summary(plot({ ...state, curves: hidden, pair: null }), words)
          expect(text).not.toMatch(/ReLU|sigmoid|step/)
          expect(summary(plot(state), words)).not.toMatch(/undefined|null|\[object/)
        }
      }),
    )
  })
})

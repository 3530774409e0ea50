import { languages, type Language } from '../../src/i18n/index.ts'

/** The page of a language: the same app, with its first picture, its words for search engines and its card. */
export interface Page {
  readonly language: Language
  /** Its folder in the site, with a slash at the end if it is not the site's own. */
  readonly folder: '' | 'ko/'
  /** From there to the site's own folder. */
  readonly root: './' | '../'
  readonly title: string
  readonly description: string
  /** What the social card shows. */
  readonly card: string
  /** As Open Graph names a language. */
  readonly locale: string
}

export const PAGES: readonly Page[] = [
  {
    language: 'en',
    folder: '',
    root: './',
    title: languages.en.app.titles.curves,
    description:
      'See, understand and compare the activation functions of neural networks: curves and derivatives, gradients through deep networks, and networks that learn before your eyes.',
    card: 'Step, sigmoid and ReLU in one plot, from −5 to 5',
    locale: 'en_US',
  },
  {
    language: 'ko',
    folder: 'ko/',
    root: '../',
    title: languages.ko.app.titles.curves,
    description:
      '신경망의 활성화 함수를 눈으로 보고 비교합니다. 곡선과 도함수, 깊은 신경망을 지나는 기울기, 눈앞에서 학습하는 신경망까지 브라우저에서 바로 살펴볼 수 있습니다.',
    card: '−5부터 5까지 한 그래프에 그린 계단 함수, 시그모이드, ReLU',
    locale: 'ko_KR',
  },
]

/** Where the site will stand, with a slash at the end, from the environment; '' if it is not known. Nothing but cards, alternates and the site map needs it. */
export function siteAddress(): string {
  const given = process.env['SITE_URL'] ?? ''
  if (given === '') return ''
  const { href, protocol } = new URL(given.endsWith('/') ? given : `${given}/`)
  if (!/^https?:$/.test(protocol)) throw new Error(`SITE_URL=${given} is not an address of the web`)
  return href
}

// npm run pictures: makes what is committed under public/icons and public/cards, of public/icon.svg and of the built pages. After `npm run build`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { browserArgs, findBrowser } from './browser.mjs'

/** What stands on the card of a page: the names of its three curves. */
const CARDS = [
  {
    language: 'en',
    page: 'dist/index.html',
    title: 'Step, sigmoid, ReLU',
    text: 'Activation functions, seen and compared',
    names: ['step', 'sigmoid', 'ReLU'],
  },
  {
    language: 'ko',
    page: 'dist/ko/index.html',
    title: '계단 함수, 시그모이드, ReLU',
    text: '활성화 함수를 눈으로 보고 비교합니다',
    names: ['계단 함수', '시그모이드', 'ReLU'],
  },
]

const icon = readFileSync('public/icon.svg', 'utf8')
/** Its drawing without the rounded square. */
const strokes = icon.match(/<path[^>]*\/>/g).join('')
const [, blue] = /fill="(#[0-9a-f]+)"/.exec(icon)
/** Edge to edge, with the drawing inside the circle that every mask leaves: 0.4 of the width round the middle. */
const full = (scale) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28"><rect width="28" height="28" fill="${blue}"/><g transform="translate(14 14) scale(${scale}) translate(-14 -14)">${strokes}</g></svg>`

const ICONS = [
  ['icon-192', 192, icon],
  ['icon-512', 512, icon],
  ['maskable-192', 192, full(0.86)],
  ['maskable-512', 512, full(0.86)],
  ['apple-touch-icon', 180, full(1)],
]

/** A page's own styles and still picture, at half the card's size: everything in it is drawn twice as large. */
function card({ page, language, title, text, names }) {
  const html = readFileSync(page, 'utf8')
  const [, css] = /<style>([^]*?)<\/style>/.exec(html)
  const [plot] = /<div class="still-plot"[^]*?<\/svg><\/div>/.exec(html)
  const lines = [...plot.matchAll(/<path[^>]*class="still-plot-line"[^>]*>/g)].map(([line]) =>
    ['stroke', 'stroke-dasharray'].map((name) => new RegExp(`${name}="[^"]*"`).exec(line)?.[0] ?? '').join(' '),
  )
  const legend = names.map(
    (name, i) =>
      `<li><svg width="44" height="10"><path d="M2 5H42" fill="none" stroke-width="3" stroke-linecap="butt" ${lines[i]}/></svg>${name}</li>`,
  )
  return `<!doctype html><html lang="${language}" data-theme="light"><meta charset="UTF-8"><style>${css}
    body{font-family:'Noto Sans','Noto Sans CJK KR',var(--font);width:600px;height:315px;padding:22px 26px 16px;display:grid;grid-template-rows:auto 1fr;gap:14px;overflow:hidden;border-bottom:6px solid var(--accent)}
    header{display:grid;grid-template-columns:auto 1fr;gap:0 14px;align-items:center}
    header svg{width:46px;height:46px}
    h1{margin:0;font-size:25px;line-height:1.2;letter-spacing:-.02em;font-weight:700}
    p{margin:1px 0 0;color:var(--ink-2);font-size:14.5px;line-height:1.3}
    .picture{position:relative;border:1px solid var(--hairline);border-radius:var(--radius);background:var(--card)}
    .picture .still-plot{inset:2px 8px 0 0}
    .picture .still-plot-line{stroke-width:3px}
    ul{position:absolute;left:58px;top:10px;margin:0;padding:5px 12px;border-radius:8px;background:var(--card);list-style:none;display:grid;gap:2px;font-size:14.5px;font-weight:600}
    li{display:flex;align-items:center;gap:9px}
    li svg{overflow:visible}
  </style><body><header>${icon}<div><h1>${title}</h1><p>${text} · Activation Lab</p></div></header>
  <div class="picture">${plot}<ul>${legend.join('')}</ul></div></body></html>`
}

mkdirSync('public/icons', { recursive: true })
mkdirSync('public/cards', { recursive: true })
const executablePath = await findBrowser()
const browser = await chromium.launch({ args: browserArgs, ...(executablePath ? { executablePath } : {}) })
try {
  const small = await browser.newPage()
  for (const [name, size, svg] of ICONS) {
    await small.setViewportSize({ width: size, height: size })
    await small.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
    writeFileSync(`public/icons/${name}.png`, await small.screenshot({ omitBackground: true }))
  }
  const large = await browser.newPage({ viewport: { width: 600, height: 315 }, deviceScaleFactor: 2 })
  for (const one of CARDS) {
    await large.setContent(card(one))
    writeFileSync(`public/cards/${one.language}.png`, await large.screenshot())
  }
} finally {
  await browser.close()
}

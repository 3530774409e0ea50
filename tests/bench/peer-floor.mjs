// What any page must pay for this picture: a canvas with axes, and each curve evaluated once per device column, however
// many samples there are. No chart library, no samples.
import { CURVES, LINE_WIDTH, limitsOf, makeHost, present, Y } from './peer-page.mjs'

const host = makeHost()
const { clientWidth: width, clientHeight: height } = host
const dpr = window.devicePixelRatio
const canvas = host.appendChild(document.createElement('canvas'))
canvas.width = width * dpr
canvas.height = height * dpr
canvas.style.cssText = `display:block;width:${width}px;height:${height}px`
const ctx = canvas.getContext('2d')
const AREA = { left: 50, top: 12, right: width - 12, bottom: height - 30 }

/** Ticks at multiples of the smallest 1, 2 or 5 · 10ᵏ that gives at most `most` of them. */
function ticksOf([low, high], most) {
  const power = 10 ** Math.floor(Math.log10((high - low) / most))
  const step = power * [1, 2, 5, 10].find((m) => m * power * most >= high - low)
  const first = Math.ceil(low / step)
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, i) => (first + i) * step)
}

function drawAxes(px, py, limits) {
  const xs = ticksOf(limits, 10)
  const ys = ticksOf(Y, 10)
  ctx.beginPath()
  for (const x of xs) {
    ctx.moveTo(px(x), AREA.top)
    ctx.lineTo(px(x), AREA.bottom)
  }
  for (const y of ys) {
    ctx.moveTo(AREA.left, py(y))
    ctx.lineTo(AREA.right, py(y))
  }
  ctx.lineWidth = 1
  ctx.strokeStyle = '#e4e1da'
  ctx.stroke()
  ctx.fillStyle = '#5b636b'
  ctx.font = '13px sans-serif'
  ctx.textAlign = 'center'
  ctx.textBaseline = 'top'
  for (const x of xs) ctx.fillText(x.toFixed(1), px(x), AREA.bottom + 8)
  ctx.textAlign = 'right'
  ctx.textBaseline = 'middle'
  for (const y of ys) ctx.fillText(y.toFixed(1), AREA.left - 8, py(y))
}

function drawCurve({ f, color }, grid, px, py) {
  const last = grid.length - 1
  const columns = Math.min((AREA.right - AREA.left) * dpr, last)
  ctx.beginPath()
  for (let i = 0; i <= columns; i++) {
    const x = grid.at(Math.round((i / columns) * last))
    ctx.lineTo(px(x), py(f(x)))
  }
  ctx.strokeStyle = color
  ctx.stroke()
}

present((grid) => {
  const limits = limitsOf(grid)
  const [low, high] = limits
  const px = (x) => AREA.left + ((x - low) / (high - low)) * (AREA.right - AREA.left)
  const py = (y) => AREA.bottom - ((y - Y[0]) / (Y[1] - Y[0])) * (AREA.bottom - AREA.top)
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0)
  ctx.clearRect(0, 0, width, height)
  drawAxes(px, py, limits)
  ctx.save()
  ctx.beginPath()
  ctx.rect(AREA.left, AREA.top, AREA.right - AREA.left, AREA.bottom - AREA.top)
  ctx.clip()
  ctx.lineWidth = LINE_WIDTH
  ctx.lineJoin = 'round'
  for (const curve of CURVES) drawCurve(curve, grid, px, py)
  ctx.restore()
})

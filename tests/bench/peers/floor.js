// The floor: a bare canvas, axes and three curves evaluated once for each device pixel column. The samples are never made.
import { CURVES, grid, HEIGHT, host, WIDTH, Y } from './picture.js'

const AREA = { left: 50, right: WIDTH - 12, top: 12, bottom: HEIGHT - 30 }
const dpr = devicePixelRatio
let ctx
let n

function draw(k) {
  const { start, last } = grid(n, k)
  const px = (x) => AREA.left + ((x - start) / (last - start)) * (AREA.right - AREA.left)
  const py = (y) => AREA.bottom - ((y - Y[0]) / (Y[1] - Y[0])) * (AREA.bottom - AREA.top)
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0)
  ctx.clearRect(0, 0, WIDTH, HEIGHT)
  ctx.lineWidth = 1
  ctx.strokeStyle = '#eeece6'
  ctx.fillStyle = '#5b636b'
  ctx.font = '13px sans-serif'
  ctx.beginPath()
  for (let x = Math.ceil(start / 2) * 2; x <= last; x += 2) {
    ctx.moveTo(px(x), AREA.top)
    ctx.lineTo(px(x), AREA.bottom)
    ctx.fillText(String(x), px(x) - 4, AREA.bottom + 18)
  }
  for (let i = 0; i <= 5; i++) {
    ctx.moveTo(AREA.left, py(i / 5))
    ctx.lineTo(AREA.right, py(i / 5))
    ctx.fillText((i / 5).toFixed(1), AREA.left - 30, py(i / 5) + 4)
  }
  ctx.stroke()
  ctx.save()
  ctx.beginPath()
  ctx.rect(AREA.left, AREA.top, AREA.right - AREA.left, AREA.bottom - AREA.top)
  ctx.clip()
  ctx.lineWidth = 2
  const columns = Math.min(Math.round((AREA.right - AREA.left) * dpr), n - 1)
  for (const [, color, f] of CURVES) {
    ctx.beginPath()
    for (let c = 0; c <= columns; c++) {
      const x = start + ((last - start) * c) / columns
      ctx.lineTo(px(x), py(f(x)))
    }
    ctx.strokeStyle = color
    ctx.stroke()
  }
  ctx.restore()
}

globalThis.bench = {
  create(count) {
    n = count
    const canvas = host().appendChild(document.createElement('canvas'))
    canvas.width = WIDTH * dpr
    canvas.height = HEIGHT * dpr
    canvas.style.cssText = 'width:100%;height:100%'
    ctx = canvas.getContext('2d')
    draw(0)
  },
  update: draw,
}

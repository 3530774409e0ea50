// uPlot with typed arrays, its fastest input.
import uPlot from 'uplot'
import { CURVES, grid, HEIGHT, host, WIDTH, Y } from './picture.js'
import 'uplot/dist/uPlot.min.css'

let plot
let n

function columns({ n: count, at }) {
  const x = new Float64Array(count)
  for (let i = 0; i < count; i++) x[i] = at(i)
  return [x, ...CURVES.map(([, , f]) => x.map((v) => f(v)))]
}

globalThis.bench = {
  create(count) {
    n = count
    const series = CURVES.map(([label, stroke]) => ({ label, stroke, width: 2, points: { show: false } }))
    const scales = { x: { time: false }, y: { range: Y } }
    const size = { width: WIDTH, height: HEIGHT, legend: { show: false } }
    plot = new uPlot({ ...size, scales, series: [{}, ...series] }, columns(grid(n, 0)), host())
  },
  update(k) {
    plot.setData(columns(grid(n, k)))
  },
}

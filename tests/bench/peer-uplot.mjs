// uPlot with typed arrays, the format that it draws fastest.
import UPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { CURVES, LINE_WIDTH, limitsOf, makeHost, present, Y } from './peer-page.mjs'

let limits = [0, 1]

function columnsOf(grid) {
  const x = new Float64Array(grid.length)
  for (let i = 0; i < x.length; i++) x[i] = grid.at(i)
  return [x, ...CURVES.map(({ f }) => x.map(f))]
}

const host = makeHost()
const chart = new UPlot(
  {
    width: host.clientWidth,
    height: host.clientHeight,
    legend: { show: false },
    scales: { x: { time: false, range: () => limits }, y: { range: Y } },
    series: [
      {},
      ...CURVES.map(({ name, color }) => ({ label: name, stroke: color, width: LINE_WIDTH, points: { show: false } })),
    ],
  },
  [[], [], [], []],
  host,
)

present((grid) => {
  limits = limitsOf(grid)
  chart.setData(columnsOf(grid))
})

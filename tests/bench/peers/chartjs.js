// Chart.js as its documentation has it: objects with x and y; animation and points off.
import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js'
import { CURVES, grid, host, Y } from './picture.js'

Chart.register(LineController, LineElement, PointElement, LinearScale)
let chart
let n

const objects = ({ n: count, at }, f) => {
  const points = []
  for (let i = 0; i < count; i++) points.push({ x: at(i), y: f(at(i)) })
  return points
}

globalThis.bench = {
  create(count) {
    n = count
    const g = grid(n, 0)
    chart = new Chart(host().appendChild(document.createElement('canvas')), {
      type: 'line',
      data: {
        datasets: CURVES.map(([label, color, f]) => ({
          label,
          data: objects(g, f),
          borderColor: color,
          borderWidth: 2,
        })),
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        elements: { point: { radius: 0, hitRadius: 0 } },
        scales: { x: { type: 'linear', min: g.start, max: g.last }, y: { min: Y[0], max: Y[1] } },
      },
    })
  },
  update(k) {
    const g = grid(n, k)
    CURVES.forEach(([, , f], i) => (chart.data.datasets[i].data = objects(g, f)))
    Object.assign(chart.options.scales.x, { min: g.start, max: g.last })
    chart.update()
  },
}

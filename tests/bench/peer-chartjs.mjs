// Chart.js as its manual has it: arrays of {x, y}; animation, points and the legend are off, and nothing else is tuned.
import Chart from 'chart.js/auto'
import { CURVES, LINE_WIDTH, limitsOf, makeHost, present, Y } from './peer-page.mjs'

function pointsOf(grid, f) {
  const points = []
  for (let i = 0; i < grid.length; i++) {
    const x = grid.at(i)
    points.push({ x, y: f(x) })
  }
  return points
}

const chart = new Chart(makeHost().appendChild(document.createElement('canvas')), {
  type: 'line',
  data: { datasets: CURVES.map(({ name, color }) => ({ label: name, data: [], borderColor: color })) },
  options: {
    animation: false,
    maintainAspectRatio: false,
    elements: { point: { radius: 0 }, line: { borderWidth: LINE_WIDTH } },
    plugins: { legend: { display: false } },
    scales: { x: { type: 'linear' }, y: { min: Y[0], max: Y[1] } },
  },
})

present((grid) => {
  for (const [i, { f }] of CURVES.entries()) chart.data.datasets[i].data = pointsOf(grid, f)
  const [min, max] = limitsOf(grid)
  Object.assign(chart.options.scales.x, { min, max })
  chart.update()
})

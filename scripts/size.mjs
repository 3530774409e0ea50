// Budgets of the built page, in brotli bytes: what the first picture loads, and everything.
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

const BUDGETS = { first: 150_000, all: 260_000 }

const html = readFileSync('dist/index.html', 'utf8')
// The page holds its styles and the first picture: it counts whole.
const files = ['index.html', ...readdirSync('dist/assets').map((name) => `assets/${name}`)].filter((name) =>
  /\.(?:js|css|html)$/.test(name),
)
const sum = { first: 0, all: 0 }
for (const name of files) {
  const bytes = brotliCompressSync(readFileSync(`dist/${name}`)).length
  const first = name === 'index.html' || html.includes(name)
  sum.all += bytes
  if (first) sum.first += bytes
  console.log(`${String(bytes).padStart(8)}  ${first ? 'first' : 'later'}  ${name}`)
}
let over = false
for (const [what, budget] of Object.entries(BUDGETS)) {
  const bad = sum[what] > budget
  over ||= bad
  console.log(`${what}: ${sum[what]} of ${budget} bytes${bad ? ': OVER BUDGET' : ''}`)
}
process.exit(over ? 1 : 0)

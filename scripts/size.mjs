// Budgets of the built page, in brotli bytes: the scripts and styles that the first picture loads, its HTML, and everything.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

// All: half of it is fetched by nobody who stays with the curves; each worker, of a lab or of a file of data, carries the catalogue again.
const BUDGETS = { first: 150_000, html: 12_000, all: 550_000 }

const html = readFileSync('dist/index.html', 'utf8')
// The page holds its styles and the first picture: it counts whole.
const files = ['index.html', ...readdirSync('dist/assets').map((name) => `assets/${name}`)].filter((name) =>
  /\.(?:js|css|html)$/.test(name),
)
/** What the page names, and what those files cannot run without. */
const first = new Set(['index.html'])
const follow = (name) => {
  if (first.has(name)) return
  first.add(name)
  const text = readFileSync(`dist/${name}`, 'utf8')
  if (name.endsWith('.js'))
    for (const [, other] of text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)) follow(`assets/${other}`)
}
for (const name of files) if (html.includes(name)) follow(name)

const size = (data) => brotliCompressSync(data).length
// The styles of the first picture stand in the HTML: they count as styles.
const inline = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css).join('')
const sum = { first: size(inline), html: size(html.replaceAll(/<style[^>]*>[^]*?<\/style>/g, '')), all: 0 }
console.log(`${String(sum.first).padStart(8)}  first  styles in index.html`)
for (const name of files) {
  const bytes = size(readFileSync(`dist/${name}`))
  const early = first.has(name)
  sum.all += bytes
  if (early && name !== 'index.html') sum.first += bytes
  console.log(`${String(bytes).padStart(8)}  ${early ? 'first' : 'later'}  ${name}`)
}
let over = false
for (const [what, budget] of Object.entries(BUDGETS)) {
  const bad = sum[what] > budget
  over ||= bad
  console.log(`${what}: ${sum[what]} of ${budget} bytes${bad ? ': OVER BUDGET' : ''}`)
}
const whole = 'dist/activation-lab.html'
if (existsSync(whole)) {
  const data = readFileSync(whole)
  console.log(
    `all in one file, for whoever takes it along, no part of the budgets: ${data.length} bytes, ${size(data)} compressed`,
  )
}
process.exit(over ? 1 : 0)

// node tests/bench/train.mjs --peers FOLDER [the folder's own options]: our engine in the training bench of a folder outside this tree,
// whose README tells how its peers are installed. Without --only it runs beside ConvNetJS, and ratios are taken to that.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { bundle } from './bundle.mjs'

const given = process.argv.slice(2)
const at = given.indexOf('--peers')
const peers = at < 0 ? undefined : given[at + 1]
if (!peers) {
  console.error('--peers FOLDER: where the training bench is')
  process.exit(1)
}
const rest = given.toSpliced(at, 2)
const only = rest.includes('--only') ? [] : ['--only', 'convnetjs|playground|activation-lab']
const ref = rest.includes('--ref') ? [] : ['--ref', 'convnetjs']
const engine = await bundle('tests/bench/train-engine.ts')
const { status } = spawnSync(process.execPath, ['bench.mjs', '--engine', engine, ...only, ...ref, ...rest], {
  cwd: path.resolve(peers),
  stdio: 'inherit',
})
process.exitCode = status ?? 1

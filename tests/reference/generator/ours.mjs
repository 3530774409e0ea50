// Answers measure.py, one line of JSON a question, with what src/activations computes.
//   {}                    → { id: [{ parameter: [default, min, max] }, the absolute error it is allowed] } of the whole catalogue
//   { id, params }        → where it breaks and turns, f, f′ and f″
//   { id, params, x: [] } → [f, f′, f″], each at all x; numbers that JSON has not are texts
import { fileURLToPath } from 'node:url'
import { createInterface } from 'node:readline'
import { createServer } from 'vite'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const server = await createServer({ root, configFile: false, logLevel: 'error', server: { middlewareMode: true } })
const { numbers, numbersById } = await server.ssrLoadModule('/src/activations/numbers.ts')

function answer({ id, params, x }) {
  if (!id)
    return Object.fromEntries(
      numbers.map((a) => [
        a.id,
        [
          Object.fromEntries(Object.entries(a.params).map(([name, { value, min, max }]) => [name, [value, min, max]])),
          a.ulps.absolute ?? 0,
        ],
      ]),
    )
  const a = numbersById.get(id)
  if (!x) return [...a.breaks(params).map((b) => b.x), ...a.turns(params).flat()]
  return [a.f, a.df, a.d2f].map((of) =>
    x.map((one) => {
      const y = of(one, params)
      return Number.isFinite(y) ? y : String(y)
    }),
  )
}

for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`)
await server.close()

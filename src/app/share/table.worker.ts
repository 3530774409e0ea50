import { csvRow } from '../../export/csv.ts'
import { loadReader } from '../../expression/typed.ts'
import { isTyped } from '../../state/curves.ts'
import type { Delivery, Order } from './table-messages.ts'
import { tablesOf } from './tables.ts'

/** Letters, or ms, after which what there is goes to the page. */
const LETTERS = 1_000_000
const APART = 100

const send = (message: Delivery): void => postMessage(message, { transfer: [] })

function make({ state, table: wanted }: Order): void {
  const made = tablesOf(state).find(({ table }) => table.id === wanted)
  if (!made) throw new Error(`no table ${wanted}`)
  const { head, count, pieces } = made.contents
  let text = csvRow(head)
  let done = 0
  let last = performance.now()
  for (const piece of pieces()) {
    text += piece
    done++
    if (done === count || (text.length < LETTERS && performance.now() - last < APART)) continue
    // A blob is the browser's to keep, on disk if need be: no more than a part is ever held here.
    send({ part: new Blob([text]), done, count })
    text = ''
    last = performance.now()
  }
  send({ part: new Blob([text]), done: count, count })
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (!data.state.curves.some(({ id }) => isTyped(id))) return make(data)
  // What goes wrong must reach the page: a rejected promise alone does not.
  loadReader()
    .then(() => make(data))
    .catch(reportError)
})

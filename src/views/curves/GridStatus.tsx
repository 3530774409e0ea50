import type { Messages } from '../../i18n/index.ts'
import { significant } from '../../math/number.ts'
import type { Plot } from '../../plot/plot.ts'
import type { AppState } from '../../state/app-state.ts'
import type { Change } from '../../state/history.ts'
import { arangeCall, arangeList, gridFacts, printerOf, type GridFact } from './grid-facts.ts'
import { niceStep } from '../../math/nice-step.ts'

export interface GridStatusProps {
  plot: Plot
  state: AppState
  words: Messages['grid']
  change: Change
}

/** What keeps a line from being drawn: said aloud when it comes. */
const WARNINGS: ReadonlySet<GridFact['kind']> = new Set(['error', 'empty', 'away', 'single', 'stuck'])

/** The call as NumPy would have it, and in plain words what it gives. */
export function GridStatus({ plot, state, words, change }: GridStatusProps) {
  const facts = gridFacts(plot, state)
  const print = printerOf(state)
  const list = arangeList(plot, state)
  const lone = facts.some((fact) => fact.kind === 'single')
  const finer = niceStep(Math.log10(Math.abs(state.stop - state.start) / 100)) * (state.step < 0 ? -1 : 1)
  return (
    <div className="grid-status">
      <code className="grid-status-call">{arangeCall(state)}</code>
      {list !== null && <code className="grid-status-list part-samples">{list}</code>}
      <ul className="part-samples">
        {facts
          .filter((fact) => !WARNINGS.has(fact.kind))
          .map((fact) => (
            <li key={fact.kind}>{inWords(fact, words, print)}</li>
          ))}
      </ul>
      <div role="status">
        {facts
          .filter((fact) => WARNINGS.has(fact.kind))
          .map((fact) => (
            <p key={fact.kind} className="grid-warning">
              {inWords(fact, words, print)}
            </p>
          ))}
      </div>
      {lone && (
        <button type="button" className="part-step" onClick={() => change((s) => ({ ...s, step: finer }))}>
          {words.finer(significant(finer))}
        </button>
      )}
    </div>
  )
}

function inWords(fact: GridFact, words: Messages['grid'], print: (x: number) => string): string {
  switch (fact.kind) {
    case 'error':
      return `${words.errors[fact.error.name]}: ${fact.error.name}: ${fact.error.message}`
    case 'empty':
      return words.empty
    case 'away':
      return fact.down ? words.awayDown : words.awayUp
    case 'samples':
      return `${words.samples(grouped(fact.count))} · ${
        fact.count === 1 ? words.single(print(fact.first)) : words.ends(print(fact.first), print(fact.last))
      }`
    case 'stop-left-out':
      return words.stopLeftOut(print(fact.stop))
    case 'stop-reached': {
      const say = fact.down ? words.stopReachedDown : words.stopReached
      return say(print(fact.last), print(fact.stop))
    }
    case 'descending':
      return words.descending
    case 'stuck':
      return words.stuck(print(fact.start))
    case 'single':
      return words.oneSample
    case 'memory':
      return words.memory(fact.size)
  }
}

/** 1,000,000 in both languages. */
const grouping = new Intl.NumberFormat('en')
const grouped = (count: number): string => grouping.format(count)

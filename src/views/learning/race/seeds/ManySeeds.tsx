import { useEffect, useEffectEvent } from 'react'
import { labWords } from '../../../../i18n/labs.ts'
import { Part } from '../../../../legend/Part.tsx'
import { LineSample } from '../../../../legend/LineSample.tsx'
import { parseIn } from '../../../../legend/number-input.ts'
import { printNumber } from '../../../../math/number.ts'
import { series } from '../../../../plot/series.ts'
import { LIMITS } from '../../../../state/lab-state.ts'
import { announce } from '../../../../ui/announcer.tsx'
import { Button } from '../../../../ui/Button.tsx'
import { NumberField } from '../../../../ui/NumberField.tsx'
import { useSettled } from '../../../../ui/use-settled.ts'
import type { LabProps } from '../../lab-props.ts'
import { isGate } from '../../task-plane.ts'
import { isShort } from './effort.ts'
import { percents, whole } from './in-numbers.ts'
import { notesOf } from './notes.ts'
import { RateChart, type Rate } from './RateChart.tsx'
import { RateTable } from './RateTable.tsx'
import { seedBlock } from './seed-block.ts'
import type { SeedPool } from './seed-pool.ts'
import { seedSetups } from './seed-setup.ts'
import { tally } from './tally.ts'
import { useSeedRuns } from './use-seed-runs.ts'
import './many-seeds.css'

export interface ManySeedsProps extends Omit<LabProps, 'curves'> {
  pool: SeedPool
}

/** How often each activation solves the task, over many first weights, with what can be said of the failures. */
export function ManySeeds({ state, language, messages, change, settle, pool }: ManySeedsProps) {
  const { race, train } = labWords[language]
  const words = race.seeds
  const settled = useSettled(state)
  const seeds = seedBlock(settled.seed, settled.runs)
  const request = { setups: seedSetups(settled), seeds }
  const short = isShort(request)
  const runs = useSeedRuns(pool, request, short)
  const shown = series(settled.curves, [0], settled.without).filter((curve) => !curve.hidden)
  const rates = shown.map(({ curve, label, slot }, i): Rate => ({
    key: curve,
    label,
    slot,
    tally: tally(runs.outcomes[i] ?? []),
  }))
  const hidden = settled.hidden.length > 0
  const all = request.setups.length * seeds.length
  const over = runs.outcomes.reduce((sum, list) => sum + list.length, 0)
  const done = all > 0 && over === all
  const running = runs.state === 'running'

  const say = useEffectEvent(() => {
    const lines = rates.map(({ label, tally: { share } }) => words.line(label, words.percent(percents(share))))
    if (lines.length > 0) announce(words.done(lines.join(', ')))
  })
  useEffect(() => {
    if (done) say()
  }, [done])

  const field = (name: 'runs' | 'epochs') => {
    const [min, max] = LIMITS[name]
    return (
      <NumberField
        label={words[name]}
        value={state[name]}
        parse={(text) => parseIn(text, messages.field, { min, max, notWhole: train.notWhole })}
        format={printNumber}
        nudge={(value, direction, big) => Math.max(min, Math.min(max, value + direction * (big ? 100 : 10)))}
        lessLabel={messages.range.less(words[name])}
        moreLabel={messages.range.more(words[name])}
        onChange={(value) => change((s) => ({ ...s, [name]: value }), name)}
        onSettle={settle}
      />
    )
  }
  const solved = isGate(settled.task) ? words.solvedGate : words.solvedCloud
  return (
    <section className="card panel seeds" aria-labelledby="seeds-title">
      <h2 id="seeds-title" className="visually-hidden">
        {words.title}
      </h2>
      <p className="seeds-lead">{words.lead(whole(seeds.length), whole(seeds[0] ?? 0), whole(seeds.at(-1) ?? 0))}</p>
      <div className="seeds-fields">
        {field('runs')}
        {field('epochs')}
      </div>
      <div className="seeds-run">
        <Button
          className={done || running ? undefined : 'primary'}
          off={done && !running}
          onClick={running ? pool.stop : pool.start}
        >
          {running
            ? words.stop
            : done
              ? words.finished
              : runs.state === 'failed'
                ? words.again
                : over > 0
                  ? words.goOn
                  : words.start}
        </Button>
        <progress aria-label={words.progress} value={runs.progress} max={1} />
        <span>{words.over(whole(over), whole(all))}</span>
      </div>
      <p className="seeds-state" role="status">
        {runs.state === 'failed' ? words.failed : runs.state === 'resting' && !short && !done ? words.long : ''}
      </p>
      <RateChart rates={rates} label={words.chart} percent={words.percent} none={words.none} />
      <p className="seeds-reading">
        {solved(whole(settled.epochs))} {words.reading}
      </p>
      {!hidden && <p className="seeds-reading">{race.noHidden}</p>}
      <Part name="explanation">
        <ul className="seeds-notes">
          {rates.map((rate) => {
            const notes = notesOf(rate, hidden, words)
            return (
              notes.length > 0 && (
                <li key={rate.key}>
                  <LineSample slot={rate.slot} />
                  <span>{notes.join(' ')}</span>
                </li>
              )
            )
          })}
        </ul>
      </Part>
      <Part name="table">
        <RateTable
          rates={rates}
          hidden={hidden}
          seed={state.seed}
          words={words}
          // Its whole run, as far as it counts here.
          onSeed={(seed) => change((s) => ({ ...s, seed, epoch: s.epochs, many: false }))}
        />
      </Part>
    </section>
  )
}

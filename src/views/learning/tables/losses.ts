import { columnName } from '../../../export/column-name.ts'
import { csvRow } from '../../../export/csv.ts'
import type { Table } from '../../../export/table.ts'
import { series } from '../../../plot/series.ts'
import { visible } from '../../../plot/plot.ts'
import { learner } from '../engine/learner.ts'
import { isPerceptron } from '../engine/run.ts'
import { samplesOf } from '../engine/samples.ts'
import { raceRun } from '../race/race-run.ts'
import { runOf } from '../train/run-of.ts'

export default {
  id: 'losses',
  view: 'learning',
  name: { en: 'Loss', ko: '손실' },
  about: {
    en: 'A row for each epoch, from the first weights to where the run was last paused: the mean loss of each network.',
    ko: '에포크마다 한 행입니다. 초기 가중치부터 마지막으로 멈춘 곳까지 신경망별 평균 손실이 들어 있습니다.',
  },
  open: (state) => {
    const { lab, epoch } = state
    if ((lab !== 'train' && lab !== 'race') || epoch === 0) return null
    const curves = series(state.curves, [0])
    const run = lab === 'race' ? raceRun(state) : runOf(state, curves)
    if (run.networks.length === 0) return null
    const one = isPerceptron(run) ? 'mistakes' : 'loss'
    const names = lab === 'race' ? visible(curves).map((line) => columnName(line, state)) : [one]
    return {
      head: ['epoch', ...names],
      rows: epoch + 1,
      bytes: null,
      // An epoch of many samples one by one, for ten networks, takes seconds.
      quick: false,
      count: epoch + 1,
      *pieces() {
        const data = samplesOf(run)
        const learners = run.networks.map((units) => learner(run, units, data))
        for (let at = 0; at <= epoch; at++) {
          yield csvRow([at, ...learners.map((each) => each.standing().loss)])
          // One that has ended stays as it is.
          for (const each of learners) if (each.standing().end === null) each.advance()
        }
      },
    }
  },
} satisfies Table

import { csvRow } from '../../../export/csv.ts'
import type { Table } from '../../../export/table.ts'
import { series } from '../../../plot/series.ts'
import type { AppState } from '../../../state/app-state.ts'
import { weighted, weightsAt } from '../by-hand/weighted.ts'
import { samplesOf } from '../engine/samples.ts'
import { pass } from '../layers/two-layers.ts'

interface Columns {
  readonly names: readonly string[]
  readonly of: (x1: number, x2: number) => readonly number[]
}

/** What the weights that are set by hand make of a point. */
function byHand(state: AppState): Columns {
  const curves = series(state.curves, [0])
  const unit = curves.find(({ curve }) => curve === state.unit) ?? curves[0]
  const { value } = unit ?? {}
  if (!value || (state.lab !== 'neuron' && state.lab !== 'layers')) return { names: [], of: () => [] }
  if (state.lab === 'neuron') {
    const z = (x1: number, x2: number): number => weighted(weightsAt(state.w, 0), x1, x2)
    return { names: ['z', 'output'], of: (x1, x2) => [z(x1, x2), value(z(x1, x2))] }
  }
  return {
    names: ['z1', 'h1', 'z2', 'h2', 'z', 'output'],
    of: (x1, x2) => {
      const { z1, h1, z2, h2, z, y } = pass(state.w2, value, x1, x2)
      return [z1, h1, z2, h2, z, y]
    },
  }
}

export default {
  id: 'points',
  view: 'learning',
  name: { en: 'Points', ko: '데이터 점' },
  about: {
    en: 'A row for each point: its inputs, its target, and what weights set by hand make of it.',
    ko: '점마다 한 행입니다. 입력과 목표값이 있고, 가중치를 직접 정하는 실험이면 계산 결과도 있습니다.',
  },
  open: (state) => {
    const { x, y, count } = samplesOf(state)
    const more = byHand(state)
    return {
      head: ['x1', 'x2', 'target', ...more.names],
      rows: count,
      bytes: null,
      quick: true,
      count: 1,
      *pieces() {
        let text = ''
        for (let i = 0; i < count; i++) {
          const [x1, x2] = [x[2 * i] ?? 0, x[2 * i + 1] ?? 0]
          text += csvRow([x1, x2, y[i] ?? 0, ...more.of(x1, x2)])
        }
        yield text
      },
    }
  },
} satisfies Table

import { useId } from 'react'
import type { Language } from '../../i18n/index.ts'
import { labWords } from '../../i18n/labs.ts'
import { significant } from '../../math/number.ts'
import { PlaneChart } from '../../plot/PlaneChart.tsx'
import type { AppState } from '../../state/app-state.ts'
import type { Change } from '../../state/history.ts'
import { LIMITS, tasks } from '../../state/lab-state.ts'
import { Slider } from '../../ui/Slider.tsx'
import { Part } from '../../legend/Part.tsx'
import { dataSetOf, samplesOf } from './engine/samples.ts'
import { isGate, planeOf } from './task-plane.ts'
import { withNoise, withTask } from './train/changes.ts'
import './task-picker.css'

export interface TaskPickerProps {
  state: Pick<AppState, 'task' | 'noise'>
  language: Language
  change: Change
  settle: () => void
}

/** A small picture of each task, which does not change with the noise. */
const TILES = tasks.map((task) => ({
  task,
  name: dataSetOf(task).name,
  plane: planeOf(task),
  points: samplesOf({ task, noise: 0, seed: 1 }),
}))

const STEP = 0.01
const [MIN, MAX] = LIMITS.noise
const snap = (v: number): number => Math.max(MIN, Math.min(MAX, Number((Math.round(v / STEP) * STEP).toFixed(2))))

/** What is to be learned: gates and clouds of points, and how far these are scattered. */
export function TaskPicker({ state: { task, noise }, language, change, settle }: TaskPickerProps) {
  const words = labWords[language].learning.tasks
  const group = useId()
  return (
    <Part name="task">
      <div className="task-picker">
        <fieldset>
          <legend className="visually-hidden">{words.title}</legend>
          <div className="task-tiles">
            {TILES.map((tile) => (
              <label key={tile.task} className="task-tile">
                <input
                  type="radio"
                  className="visually-hidden"
                  name={group}
                  checked={tile.task === task}
                  onChange={() => change((s) => withTask(s, tile.task))}
                />
                <span aria-hidden="true" className="task-picture">
                  <PlaneChart label="" plane={tile.plane} points={tile.points} small />
                </span>
                <span>{tile.name[language]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {!isGate(task) && (
          <Slider
            className="task-noise"
            label={words.noise}
            visibleLabel
            value={noise}
            min={MIN}
            max={MAX}
            snap={snap}
            nudge={(v, direction, big) => snap(v + direction * STEP * (big ? 10 : 1))}
            valueText={significant}
            onChange={(next) => change((s) => withNoise(s, next), 'noise')}
            onSettle={settle}
          />
        )}
      </div>
    </Part>
  )
}

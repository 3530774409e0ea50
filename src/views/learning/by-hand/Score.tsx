import { useSettled } from '../../../ui/use-settled.ts'
import './score.css'

export interface ScoreProps {
  right: number
  count: number
  /** The score in words. */
  text: string
}

/** With at most so many points each has a mark of its own. */
const FEW = 8

/** How many points are right: seen at once, spoken when it has stood still for a moment. */
export function Score({ right, count, text }: ScoreProps) {
  const settled = useSettled(text)
  const all = right === count
  return (
    <>
      <p className={all ? 'score score-all' : 'score'} aria-hidden="true">
        <svg className="score-marks" width={count <= FEW ? 18 * count : 72} height="14">
          {count <= FEW ? (
            Array.from({ length: count }, (_, i) => (
              <rect
                key={i}
                className={i < right ? 'score-on' : 'score-off'}
                x={18 * i + 1}
                y="1"
                width="12"
                height="12"
                rx="3.5"
              />
            ))
          ) : (
            <>
              <rect className="score-off" x="1" y="1" width="70" height="12" rx="4" />
              <rect className="score-on" x="1" y="1" width={(70 * right) / count} height="12" rx="4" />
            </>
          )}
        </svg>
        {text}
      </p>
      <p role="status" className="visually-hidden">
        {settled}
      </p>
    </>
  )
}

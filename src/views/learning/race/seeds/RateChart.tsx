import { LineSample } from '../../../../legend/LineSample.tsx'
import { lookOf, strokeOf } from '../../../../plot/look.ts'
import type { Marker } from '../../../../plot/theme.ts'
import { percentRange, percents } from './in-numbers.ts'
import type { Tally } from './tally.ts'
import './rate-chart.css'

export interface Rate {
  readonly key: string
  readonly label: string
  /** Palette entry. */
  readonly slot: number
  readonly tally: Tally
}

export interface RateChartProps {
  rates: readonly Rate[]
  /** What it shows and where the numbers are. */
  label: string
  /** A number with its percent sign. */
  percent: (share: string) => string
  /** Stands for a share that is not known yet. */
  none: string
}

const TICKS = [0, 25, 50, 75, 100] as const

/** A row for each activation on one axis from 0 to 100 %: the share of solved runs as its mark, the 95 % interval as a bar with ends. */
export function RateChart({ rates, label, percent, none }: RateChartProps) {
  return (
    <div className="rates" role="img" aria-label={label}>
      {rates.map(({ key, label: name, slot, tally }) => (
        <div key={key} className="rate">
          <span className="rate-name">
            <LineSample slot={slot} />
            <span>{name}</span>
          </span>
          <svg className="rate-plot">
            <RateGrid />
            {tally.runs > 0 && <Interval tally={tally} slot={slot} />}
          </svg>
          <span className="rate-value">
            {tally.runs > 0 ? (
              <>
                <b>{percent(percents(tally.share))}</b> <small>{percentRange(tally.interval)}</small>
              </>
            ) : (
              none
            )}
          </span>
        </div>
      ))}
      <svg className="rate-axis">
        {TICKS.map((tick) => (
          <text key={tick} className={tick % 50 === 0 ? undefined : 'rate-minor'} x={`${tick}%`} y="1.1em">
            {percent(String(tick))}
          </text>
        ))}
      </svg>
    </div>
  )
}

const RateGrid = () =>
  TICKS.map((tick) => <line key={tick} className="rate-grid" x1={at(tick / 100)} x2={at(tick / 100)} y2="100%" />)

function Interval({
  tally: {
    share,
    interval: [low, high],
  },
  slot,
}: {
  tally: Tally
  slot: number
}) {
  const look = lookOf(slot)
  const { stroke } = strokeOf(look)
  return (
    <g stroke={stroke} fill={stroke}>
      <rect className="rate-band" x={at(low)} width={at(high - low)} y="50%" height="12" transform="translate(0 -6)" />
      <line className="rate-bar" x1={at(low)} x2={at(high)} y1="50%" y2="50%" />
      {[low, high].map((end) => (
        <svg key={end} className="rate-place" x={at(end)} y="50%">
          <path className="rate-bar" d="M0-6V6" />
        </svg>
      ))}
      <svg className="rate-place" x={at(share)} y="50%">
        <path className="rate-mark" d={SHAPES[look.marker]} />
      </svg>
    </g>
  )
}

const at = (share: number): string => `${100 * share}%`

/** Round (0, 0), in CSS pixels. */
const SHAPES: Readonly<Record<Marker, string>> = {
  circle: 'M5.5 0A5.5 5.5 0 1 1-5.5 0 5.5 5.5 0 1 1 5.5 0Z',
  rect: 'M-5-5H5V5H-5Z',
  triangle: 'M0-6.5 6 4.5H-6Z',
  diamond: 'M0-7 7 0 0 7-7 0Z',
  cross: 'M-6-3-3-6 0-3 3-6 6-3 3 0 6 3 3 6 0 3-3 6-6 3-3 0Z',
  plus: 'M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z',
}

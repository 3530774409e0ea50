import type { Tick } from 'chart.js'
import { AxisScale } from './axis-scale.ts'
import { FRAME, ROOM } from './frame.ts'
import { frameOf } from './trace-controller.ts'
import { traceTicks } from './trace-ticks.ts'

/** An axis of a chart of measurements, either way. */
export class TraceAxisScale extends AxisScale {
  static override id = 'trace-axis'

  override buildTicks(): Tick[] {
    const across = this.isHorizontal()
    const { width, height } = this.chart
    const scale = frameOf(this.chart)?.[across ? 'x' : 'y']
    if (!scale) return []
    const length = across ? width - FRAME.left - FRAME.right : height - FRAME.top - FRAME.bottom
    return [...traceTicks(scale, length, across ? ROOM.x : ROOM.y)]
  }
}

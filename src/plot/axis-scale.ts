import { LinearScale, type Tick } from 'chart.js'
import { FRAME, ROOM } from './frame.ts'
import { ticks } from './ticks.ts'

/** A linear scale with our ticks and a fixed size: it measures no label, and the plot never moves when one changes. */
export class AxisScale extends LinearScale {
  static override id = 'axis'

  override buildTicks(): Tick[] {
    const across = this.isHorizontal()
    const length = across ? this.chart.width - FRAME.left - FRAME.right : this.chart.height - FRAME.top - FRAME.bottom
    const { values, labels } = ticks([this.min, this.max], length, across ? ROOM.x : ROOM.y)
    return values.map((value, i) => ({ value, label: labels[i] ?? '' }))
  }

  override generateTickLabels(): void {
    // buildTicks has made them.
  }

  override calculateLabelRotation(): void {
    this.labelRotation = 0
  }

  override fit(): void {
    if (this.isHorizontal()) this.height = FRAME.bottom
    else this.width = FRAME.left
  }
}

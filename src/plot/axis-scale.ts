import { LinearScale, type Tick } from 'chart.js'
import { FRAME, ROOM } from './frame.ts'
import { LOG_LABEL, logTicks } from './log-ticks.ts'
import { ticks } from './ticks.ts'

/** CSS pixels: the height of a label's letters, and from the axis to the label. */
const LABEL = 13
const GAP = 8

/** A linear scale with our ticks and a fixed size: it measures no label, and the plot never moves when one changes. */
export class AxisScale extends LinearScale {
  static override id = 'axis'
  protected readonly place = ticks

  override buildTicks(): Tick[] {
    const across = this.isHorizontal()
    const length = across ? this.chart.width - FRAME.left - FRAME.right : this.chart.height - FRAME.top - FRAME.bottom
    const { values, labels } = this.place([this.min, this.max], length, across ? ROOM.x : ROOM.y)
    return values.map((value, i) => ({ value, label: labels[i] ?? '' }))
  }

  override generateTickLabels(): void {
    // buildTicks has made them.
  }

  override calculateLabelRotation(): void {
    this.labelRotation = 0
  }

  /**
   * Chart.js would measure each label and set the font anew for each, and a canvas looks up the page's styles whenever its
   * font changes: half of what an update costs.
   */
  override drawLabels(): void {
    const { ctx, left, right, top, bottom } = this
    const { color } = this.options.ticks
    ctx.font = `${LABEL}px ${this.chart.options.font?.family ?? 'sans-serif'}`
    ctx.fillStyle = typeof color === 'string' ? color : 'gray'
    if (this.isHorizontal()) {
      ctx.textAlign = 'center'
      ctx.textBaseline = 'top'
      this.ticks.forEach(({ label, value }, i) => {
        const text = String(label)
        // A long one at the end stays on the canvas.
        const most = i < this.ticks.length - 1 ? Infinity : this.chart.width - ctx.measureText(text).width / 2
        ctx.fillText(text, Math.min(this.getPixelForValue(value), most), top + GAP)
      })
    } else {
      ctx.textAlign = 'right'
      ctx.textBaseline = 'middle'
      this.ticks.forEach(({ label, value }) => {
        const y = this.getPixelForValue(value)
        if (y >= top && y <= bottom) ctx.fillText(String(label), Math.max(left, right - GAP), y)
      })
    }
  }

  override fit(): void {
    if (this.isHorizontal()) this.height = FRAME.bottom
    else this.width = FRAME.left
  }
}

/** Values are logarithms to base 10 already: only the ticks are others, and the axis says what it shows. */
export class LogAxisScale extends AxisScale {
  static override id = 'log-axis'
  protected override readonly place = logTicks

  override drawLabels(): void {
    super.drawLabels()
    const { ctx, right, top } = this
    ctx.textAlign = 'left'
    ctx.textBaseline = 'top'
    ctx.fillText(LOG_LABEL, right + GAP, top + GAP / 2)
  }
}

/** A line to draw: points in typed arrays that are used again for the next drawing. A NaN lifts the pen. */
export class Path {
  x = new Float64Array(4096)
  y = new Float64Array(4096)
  length = 0

  clear(): void {
    this.length = 0
  }

  push(x: number, y: number): void {
    const i = this.length++
    if (i === this.x.length) {
      this.x = grown(this.x)
      this.y = grown(this.y)
    }
    this.x[i] = x
    this.y[i] = y
  }

  lift(): void {
    if (this.length > 0) this.push(Number.NaN, Number.NaN)
  }
}

function grown(a: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const b = new Float64Array(a.length * 2)
  b.set(a)
  return b
}

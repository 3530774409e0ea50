import { cloud, type DataSet } from '../data.ts'

/** Half the angle that each arm turns through: 1¾ turns. */
const HALF_ANGLE = 1.75 * Math.PI
const SCATTER = 0.03

export default {
  name: { en: 'Spiral', ko: '나선' },
  kind: 'cloud',
  make: ({ normal }, count) => {
    // Turned on from point to point by a rotation without a sine: t is about half its angle.
    const t = HALF_ANGLE / Math.max(1, count / 2)
    const [cos, sin] = [(1 - t * t) / (1 + t * t), (2 * t) / (1 + t * t)]
    let [x, y] = [0, 1]
    return cloud(count, (target, i) => {
      if (target === 0 && i > 0) [x, y] = [x * cos - y * sin, x * sin + y * cos]
      const radius = (i / count) * (target === 0 ? 1 : -1)
      return [radius * x + SCATTER * normal(), radius * y + SCATTER * normal()]
    })
  },
} satisfies DataSet

import { cloud, direction, type DataSet } from '../data.ts'

const SCATTER = 0.06
/** Brings −1 … 2 by −½ … 1 into −1 … 1. */
const SCALE = 1 / 1.5

export default {
  name: { en: 'Two moons', ko: '두 반달' },
  kind: 'cloud',
  make: (random, count) =>
    cloud(count, (target) => {
      const [x, height] = direction(random)
      const y = Math.abs(height)
      const [u, v] = target === 0 ? [x, y] : [1 - x, 0.5 - y]
      return [SCALE * (u - 0.5) + SCATTER * random.normal(), SCALE * (v - 0.25) + SCATTER * random.normal()]
    }),
} satisfies DataSet

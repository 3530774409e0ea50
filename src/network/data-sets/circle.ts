import { cloud, direction, type DataSet } from '../data.ts'

/** The radius of the disc, and those between which the ring lies. */
const DISC = 0.5
const RING = [0.7, 1] as const

export default {
  name: { en: 'Circle', ko: '원' },
  kind: 'cloud',
  make: (random, count) =>
    cloud(count, (target) => {
      const [x, y] = direction(random)
      // The root spreads the points evenly over the disc.
      const radius =
        target === 1 ? DISC * Math.sqrt(random.uniform()) : RING[0] + (RING[1] - RING[0]) * random.uniform()
      return [radius * x, radius * y]
    }),
} satisfies DataSet

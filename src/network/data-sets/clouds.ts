import { cloud, type DataSet } from '../data.ts'

/** How far the clouds' middles lie from the axes, and how far their points scatter. */
const MIDDLE = 0.5
const SCATTER = 0.15

export default {
  name: { en: 'XOR clouds', ko: 'XOR 구름' },
  kind: 'cloud',
  make: ({ normal }, count) =>
    cloud(count, (target, i) => {
      const right = i % 4 < 2
      const above = target === 1 ? !right : right
      return [(right ? MIDDLE : -MIDDLE) + SCATTER * normal(), (above ? MIDDLE : -MIDDLE) + SCATTER * normal()]
    }),
} satisfies DataSet

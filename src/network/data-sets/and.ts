import { gate, type DataSet } from '../data.ts'

export default {
  id: 'and',
  name: { en: 'AND', ko: 'AND' },
  slot: 0,
  kind: 'gate',
  make: () => gate([0, 0, 0, 1]),
} satisfies DataSet

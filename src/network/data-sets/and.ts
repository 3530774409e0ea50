import { gate, type DataSet } from '../data.ts'

export default {
  name: { en: 'AND', ko: 'AND' },
  kind: 'gate',
  make: () => gate([0, 0, 0, 1]),
} satisfies DataSet

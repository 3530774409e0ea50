import { gate, type DataSet } from '../data.ts'

export default {
  name: { en: 'OR', ko: 'OR' },
  kind: 'gate',
  make: () => gate([0, 1, 1, 1]),
} satisfies DataSet

import { gate, type DataSet } from '../data.ts'

export default {
  id: 'or',
  name: { en: 'OR', ko: 'OR' },
  slot: 1,
  kind: 'gate',
  make: () => gate([0, 1, 1, 1]),
} satisfies DataSet

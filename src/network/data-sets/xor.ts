import { gate, type DataSet } from '../data.ts'

export default {
  name: { en: 'XOR', ko: 'XOR' },
  kind: 'gate',
  make: () => gate([0, 1, 1, 0]),
} satisfies DataSet

import { gate, type DataSet } from '../data.ts'

export default {
  name: { en: 'NAND', ko: 'NAND' },
  kind: 'gate',
  make: () => gate([1, 1, 1, 0]),
} satisfies DataSet

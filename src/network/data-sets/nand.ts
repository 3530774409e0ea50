import { gate, type DataSet } from '../data.ts'

export default {
  id: 'nand',
  name: { en: 'NAND', ko: 'NAND' },
  slot: 2,
  kind: 'gate',
  make: () => gate([1, 1, 1, 0]),
} satisfies DataSet

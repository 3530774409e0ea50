import { gate, type DataSet } from '../data.ts'

export default {
  id: 'xor',
  name: { en: 'XOR', ko: 'XOR' },
  slot: 3,
  kind: 'gate',
  make: () => gate([0, 1, 1, 0]),
} satisfies DataSet

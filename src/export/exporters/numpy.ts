import type { Exporter } from '../exporter.ts'
import { asScript } from '../program.ts'

export default {
  id: 'numpy',
  slot: 0,
  name: { en: 'NumPy + Matplotlib', ko: 'NumPy + Matplotlib' },
  about: {
    en: 'A Python script with each function written out. It needs NumPy and Matplotlib.',
    ko: '함수를 하나하나 풀어 쓴 파이썬 스크립트입니다. NumPy와 Matplotlib이 필요합니다.',
  },
  library: 'NumPy',
  extension: 'py',
  type: 'text/x-python',
  print: asScript,
} satisfies Exporter

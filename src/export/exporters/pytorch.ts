import type { Exporter } from '../exporter.ts'
import { asScript } from '../program.ts'

export default {
  id: 'pytorch',
  slot: 1,
  name: { en: 'PyTorch', ko: 'PyTorch' },
  about: {
    en: 'A Python script in which PyTorch computes, and finds derivatives by itself (autograd).',
    ko: 'PyTorch로 계산하고 도함수는 자동 미분(autograd)으로 구하는 파이썬 스크립트입니다.',
  },
  library: 'PyTorch',
  extension: 'py',
  type: 'text/x-python',
  print: asScript,
} satisfies Exporter

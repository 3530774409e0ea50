import type { Exporter } from '../exporter.ts'
import { asNotebook } from '../notebook.ts'
import { asCells } from '../program.ts'

export default {
  id: 'notebook',
  slot: 2,
  name: { en: 'Jupyter notebook', ko: 'Jupyter 노트북' },
  about: {
    en: 'The NumPy code in cells with a text over each, for Jupyter, Colab or VS Code. Below is what its cells hold.',
    ko: 'NumPy 코드를 설명과 함께 셀로 나눈 노트북입니다. Jupyter, Colab, VS Code에서 열 수 있습니다. 아래는 셀의 내용입니다.',
  },
  library: 'NumPy',
  extension: 'ipynb',
  type: 'application/x-ipynb+json',
  print: asNotebook,
  // JSON is not for reading; editors take this form for cells as well.
  preview: asCells,
} satisfies Exporter

export const code = {
  tab: 'Code',
  about: 'Source that computes and draws what is on screen.',
  format: 'Format',
  preview: (name: string) => `${name}: preview`,
  copy: 'Copy code',
  copied: 'Code copied',
  failed: 'The browser did not allow copying. Select the code and copy it by hand.',
  download: 'Download',
  downloaded: (file: string) => `${file}: download started`,
  /** What the code says of itself. */
  written: {
    functions: 'The functions, with the parameters that are set.',
    grid: 'The grid: the same samples as on the page.',
    gridTorch: 'The grid: the same samples as on the page. torch.arange would round some of them otherwise.',
    autograd: 'Derivatives by automatic differentiation.',
    lifted: 'No line across a jump: both limits are drawn, and nothing between them.',
    ratio: 'A ratio of derivatives is not defined where the lower one is 0.',
    picture: 'The picture.',
  },
}

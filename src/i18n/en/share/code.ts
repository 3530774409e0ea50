export const code = {
  tab: 'Code',
  about: 'Source that computes and draws what is on screen.',
}

export const picture = {
  tab: 'Picture',
  about: 'The plot as a picture, for a page, a slide or a worksheet.',
}

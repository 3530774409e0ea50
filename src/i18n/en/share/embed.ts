export const embed = {
  tab: 'Embed',
  about: 'The plot in a page of your own, or large on a projector.',
}

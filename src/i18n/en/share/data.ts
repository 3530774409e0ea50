export const data = {
  tab: 'Data',
  about: 'The samples as numbers, for a spreadsheet or your own plot.',
}

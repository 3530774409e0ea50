/** English of the embedded page and of the presentation. Its shape is what every language must fill. */
export const en = {
  open: 'Open in Activation Lab',
  newTab: 'opens a new tab',
  leave: 'Leave the presentation',
  leaveKey: 'Esc',
  full: 'Full screen',
}

export type StageMessages = typeof en

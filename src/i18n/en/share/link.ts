export const link = {
  tab: 'Link',
  about:
    'The link holds all that is on screen: functions, parameters, range, view, language. Whoever opens it sees the same.',
  /** Of a page that was opened from a disk. */
  aboutFile:
    'This page is a file on this device, so its link opens here only. To show others the same picture, give them the file and the part of the link from the “?” on: it goes at the end of the address that the file has with them.',
  address: 'Link to this page',
  copy: 'Copy link',
  copied: 'Link copied',
  failed: 'The browser did not allow copying. Select the link and copy it by hand.',
  sheet: 'Share …',
  shared: 'Link shared',
  notShared: 'The link could not be handed on. Copy it instead.',
  whole: 'Take the whole lab as one file',
  wholeAbout: 'Opens by a double click and needs no network. Everything is in it, the labs too.',
}

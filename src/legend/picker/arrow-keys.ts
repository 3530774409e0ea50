/** Where an arrow key leads in a column of buttons below a search field; undefined: nowhere. */
export function targetOf(key: string, at: number, count: number): number | 'search' | undefined {
  switch (key) {
    case 'ArrowDown':
      return at + 1 < count ? at + 1 : undefined
    case 'ArrowUp':
      return at > 0 ? at - 1 : at === 0 ? 'search' : undefined
    case 'Home':
      return at < 0 ? undefined : 0
    case 'End':
      return at < 0 ? undefined : count - 1
    default:
      return undefined
  }
}

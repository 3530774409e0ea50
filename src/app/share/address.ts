/** The page's address with the state as it is on screen now. */
export function addressOf(link: string, { origin, pathname, hash, href }: Location): string {
  // A page from a disk has the origin "null".
  const base = (origin === 'null' ? href.split(/[?#]/)[0] : origin + pathname) ?? ''
  return base + (link && `?${link}`) + hash
}

/** What a file or a printed page says of where it comes from: of a page from a disk only its name, and nothing of the disk's folders. */
export function sourceOf(link: string, location: Location): string {
  const address = addressOf(link, location)
  return location.protocol === 'file:' ? address.replace(/^[^?#]*\//, '') : address
}

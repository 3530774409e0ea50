/** The page's address with the state as it is on screen now. */
export function addressOf(link: string, { origin, pathname, hash, href }: Location): string {
  // A page from a disk has the origin "null".
  const base = (origin === 'null' ? href.split(/[?#]/)[0] : origin + pathname) ?? ''
  return base + (link && `?${link}`) + hash
}

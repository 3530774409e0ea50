import { useEffect, useState, type RefObject } from 'react'
import { readTheme, type Theme } from './theme.ts'

/** What changes the colours of the page without React's doing. */
const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']

/** The page's colours where `host` stands, read again whenever they change; null until they are known. */
export function useTheme(host: RefObject<HTMLElement | null>): Theme | null {
  const [theme, setTheme] = useState<Theme | null>(null)
  useEffect(() => {
    const read = (): void => {
      if (host.current) setTheme(readTheme(host.current))
    }
    read()
    const queries = QUERIES.map((query) => matchMedia(query))
    for (const query of queries) query.addEventListener('change', read)
    // The theme of a link stands on the root element.
    const observer = new MutationObserver(read)
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => {
      for (const query of queries) query.removeEventListener('change', read)
      observer.disconnect()
    }
  }, [host])
  return theme
}

import { useEffect, useState, type RefObject } from 'react'
import { readTheme, type Theme } from './theme.ts'

/** What changes the colours of the page without React's doing. */
const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']

/** What `read` makes of the page's colours where `host` stands, read again whenever they change; null until they are known. */
export function useColors<T>(host: RefObject<HTMLElement | null>, read: (host: HTMLElement) => T): T | null {
  const [colors, setColors] = useState<T | null>(null)
  useEffect(() => {
    const update = (): void => {
      const { current } = host
      if (current) setColors(() => read(current))
    }
    update()
    const queries = QUERIES.map((query) => matchMedia(query))
    for (const query of queries) query.addEventListener('change', update)
    // The theme of a link stands on the root element, and whether there is an audience.
    const observer = new MutationObserver(update)
    observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-stage'] })
    return () => {
      for (const query of queries) query.removeEventListener('change', update)
      observer.disconnect()
    }
  }, [host, read])
  return colors
}

/** The page's colours as a chart needs them. */
export const useTheme = (host: RefObject<HTMLElement | null>): Theme | null => useColors(host, readTheme)

import { useLayoutEffect } from 'react'

/** Hides what has the class `part-<name>` before it is painted: from the eye, the keyboard and screen readers. */
export function useLeftOut(names: readonly string[]): void {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`${names.map((name) => `.part-${name}`).join()}{display:none!important}`)
    document.adoptedStyleSheets.push(sheet)
    // The page was kept out of sight until now.
    delete document.documentElement.dataset['boot']
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [names])
}

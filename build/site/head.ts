import { PAGES, type Page } from './pages.ts'

/** What a page says of itself to browsers, search engines and those who draw cards of links. `address`: see siteAddress. */
export function headOf(page: Page, address: string): readonly string[] {
  const { folder, root, title, description, language, locale, card } = page
  const there = (to: string): string => (address === '' ? root + to : address + to)
  return [
    `<link rel="manifest" href="./manifest.webmanifest" />`,
    `<link rel="apple-touch-icon" href="${root}icons/apple-touch-icon.png" />`,
    `<meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)" />`,
    `<meta name="theme-color" content="#14161a" media="(prefers-color-scheme: dark)" />`,
    ...PAGES.map((other) => `<link rel="alternate" hreflang="${other.language}" href="${there(other.folder)}" />`),
    `<link rel="alternate" hreflang="x-default" href="${there('')}" />`,
    ...(address === '' ? [] : [`<link rel="canonical" href="${there(folder)}" />`, property('url', there(folder))]),
    property('type', 'website'),
    property('site_name', 'Activation Lab'),
    property('title', title),
    property('description', description),
    property('locale', locale),
    ...PAGES.filter((other) => other !== page).map((other) => property('locale:alternate', other.locale)),
    property('image', there(`cards/${language}.png`)),
    property('image:width', '1200'),
    property('image:height', '630'),
    property('image:alt', card),
    `<meta name="twitter:card" content="summary_large_image" />`,
  ]
}

const property = (name: string, content: string): string => `<meta property="og:${name}" content="${content}" />`

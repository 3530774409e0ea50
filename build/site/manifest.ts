import { languages } from '../../src/i18n/index.ts'
import { viewNames } from '../../src/state/app-state.ts'
import type { Page } from './pages.ts'

/**
 * What a device needs to install the page of a language. It has no `id`: one would be resolved against the host, not the folder, and two
 * sites of a host would be one app.
 */
export function manifestOf({ language, root, description }: Page): string {
  const { app } = languages[language]
  const icon = (file: string, size: string, purpose: string, type = 'image/png') => ({
    src: root + file,
    sizes: size,
    type,
    purpose,
  })
  return JSON.stringify(
    {
      name: app.name,
      short_name: app.name,
      description,
      lang: language,
      dir: 'ltr',
      start_url: './',
      scope: root,
      display: 'standalone',
      background_color: '#fbfaf7',
      theme_color: '#fbfaf7',
      categories: ['education', 'utilities'],
      icons: [
        icon('icon.svg', 'any', 'any', 'image/svg+xml'),
        icon('icons/icon-192.png', '192x192', 'any'),
        icon('icons/icon-512.png', '512x512', 'any'),
        icon('icons/maskable-192.png', '192x192', 'maskable'),
        icon('icons/maskable-512.png', '512x512', 'maskable'),
      ],
      shortcuts: viewNames.map((view) => ({
        name: app.views[view],
        url: view === 'curves' ? './' : `./?view=${view}`,
        icons: [icon('icons/icon-192.png', '192x192', 'any')],
      })),
    },
    null,
    1,
  )
}

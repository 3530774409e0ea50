/** A header field and what it holds. */
type Field = readonly [name: string, value: string]

export interface Rule {
  /** From the site's own folder; a `*` at the end stands for whatever follows. */
  readonly path: string
  readonly fields: readonly Field[]
}

const FRESH: Field = ['Cache-Control', 'no-cache']

/**
 * What a host should say with the files. A page's policy stands in the page; the header repeats it, and says too what an element cannot: that every
 * site may embed it. `policy` is that of the pages of all languages.
 */
export function rules(policy: string, folders: readonly string[]): readonly Rule[] {
  const page: readonly Field[] = [['Content-Security-Policy', `${policy}; frame-ancestors *`], FRESH]
  return [
    {
      path: '/*',
      fields: [
        ['X-Content-Type-Options', 'nosniff'],
        ['Referrer-Policy', 'no-referrer'],
        ['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
      ],
    },
    // Their names hold a hash of what is in them. A worker's policy is what comes with its own file.
    {
      path: '/assets/*',
      fields: [
        ['Content-Security-Policy', "default-src 'none'; script-src 'self'"],
        ['Cache-Control', 'public, max-age=31536000, immutable'],
      ],
    },
    ...folders.flatMap((folder) => [
      { path: `/${folder}`, fields: page },
      { path: `/${folder}index.html`, fields: page },
      {
        path: `/${folder}manifest.webmanifest`,
        fields: [['Content-Type', 'application/manifest+json'] as const, FRESH],
      },
    ]),
    {
      path: '/sw.js',
      fields: [['Content-Security-Policy', "default-src 'none'; connect-src 'self'"], FRESH],
    },
    { path: '/activation-lab.html', fields: [FRESH] },
  ]
}

/** For Netlify and Cloudflare Pages: the file `_headers`. */
export const asHeadersFile = (all: readonly Rule[]): string =>
  all
    .map(({ path, fields }) => [path, ...fields.map(([name, value]) => `  ${name}: ${value}`)].join('\n'))
    .join('\n\n')
    .concat('\n')

/** For Vercel: the file `vercel.json`. */
export const asVercelFile = (all: readonly Rule[]): string =>
  JSON.stringify(
    {
      cleanUrls: false,
      headers: all.map(({ path, fields }) => ({
        source: path
          .replace('*', '(.*)')
          .replaceAll('.', String.raw`\.`)
          .replace(String.raw`(\.*)`, '(.*)'),
        headers: fields.map(([key, value]) => ({ key, value })),
      })),
    },
    null,
    1,
  )

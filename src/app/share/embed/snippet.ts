import { escaped } from '../../../notation/xml.ts'

/** What an `<iframe>` is made of. */
export interface Snippet {
  readonly address: string
  readonly title: string
  /** CSS pixels; null: as wide as its place. */
  readonly width: number | null
  /** CSS pixels, at first where the frame sizes itself. */
  readonly height: number
  /** With the few lines that give the frame the height that its page asks for. */
  readonly sizing: boolean
}

const SCRIPT = `<script>
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'activation-lab:height') return
    for (const frame of document.querySelectorAll('iframe.activation-lab'))
      if (frame.contentWindow === source) frame.style.height = Number(data.height) + 'px'
  })
</script>`

/** HTML to be put into a page of one's own. */
export function snippet({ address, title, width, height, sizing }: Snippet): string {
  const attributes = [
    `class="activation-lab"`,
    `src="${escaped(address)}"`,
    `title="${escaped(title)}"`,
    `width="${width ?? '100%'}"`,
    `height="${height}"`,
    `style="border: 0"`,
    `loading="lazy"`,
    `allow="fullscreen; clipboard-write"`,
  ]
  return [`<iframe\n  ${attributes.join('\n  ')}\n></iframe>`, ...(sizing ? [SCRIPT] : [])].join('\n')
}

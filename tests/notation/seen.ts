/** MathML as one line of what is seen: `[1 over 1+e^{−x}]`, `√{x}`, `{x if x>0; 0 if x≤0}`. */
export function seen(mathml: string): string {
  const [text] = children(mathml, 0)
  return text.join('')
}

/** What stands from a place on until a tag is closed, and where. */
function children(xml: string, from: number): readonly [parts: readonly string[], at: number] {
  const parts: string[] = []
  const tag = /<(\/?)([a-z]+)[^>]*>|([^<]+)/g
  tag.lastIndex = from
  for (let found = tag.exec(xml); found; found = tag.exec(xml)) {
    const [, close, name, text] = found
    if (text !== undefined) parts.push(plain(text))
    else if (close === '/') return [parts, tag.lastIndex]
    else {
      const [inner, at] = children(xml, tag.lastIndex)
      parts.push(drawn(name ?? '', inner))
      tag.lastIndex = at
    }
  }
  return [parts, xml.length]
}

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/&#82(?:89|90);/g, '')

function drawn(name: string, parts: readonly string[]): string {
  const [a = '', b = ''] = parts
  switch (name) {
    case 'mfrac':
      return `[${a} over ${b}]`
    case 'msup':
      return `${a}^{${b}}`
    case 'msub':
      return `${a}_{${b}}`
    case 'msqrt':
      return `√{${parts.join('')}}`
    case 'mroot':
      return `${b === '3' ? '³' : b}√{${a}}`
    case 'mspace':
      return ' '
    case 'mtable':
      return `{${parts.join('; ')}}`
    case 'mtr':
      return parts.join(' if ')
    default:
      return parts.join('')
  }
}

/** Whether tags are opened and closed in order, and nothing else looks like one. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = []
  const rest = xml.replace(/<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)\s*>/g, (_, close: string, name: string) => {
    if (close === '') open.push(name)
    else if (open.pop() !== name) open.push('!')
    return ''
  })
  return open.length === 0 && !/[<>]|&(?!(?:lt|gt|amp|#\d+);)/.test(rest)
}

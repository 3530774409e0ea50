import type { Picture } from '../../../export/picture-sheet.ts'
import { withText } from '../../../export/png-text.ts'

/**
 * The picture in pixels: `scale` a CSS pixel. Title and link are in the file.
 * @throws Error where the browser cannot draw it
 */
export async function pngOf(
  { width, height, text }: Picture,
  scale: number,
  { title, address }: { readonly title: string; readonly address: string },
): Promise<Blob> {
  const image = new Image()
  image.src = addressOfSvg(text)
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const drawn = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  if (!context || !drawn) throw new Error('the browser made no picture')
  const bytes = new Uint8Array(await drawn.arrayBuffer())
  return new Blob([withText(withText(bytes, 'Source', address), 'Title', title)], { type: 'image/png' })
}

/** As an address that an `img` can have. */
export const addressOfSvg = (text: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`

/**
 * A PNG file with a text in it that programs show: its title, where it comes from. Written as iTXt, which holds any letter, before the
 * picture's data. Source: PNG specification, third edition, 11.3.3.
 * @param png a whole PNG file
 * @param keyword 1 to 79 Latin letters, such as `Title` or `Source`
 * @throws RangeError where it is no PNG file
 */
export function withText(png: Uint8Array, keyword: string, text: string): Uint8Array<ArrayBuffer> {
  if (!SIGNATURE.every((byte, i) => png[i] === byte)) throw new RangeError('not a PNG file')
  // keyword, end, not compressed, method, no language, no translated keyword, text
  const content = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`)
  const chunk = new Uint8Array(content.length + 8)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, content.length - 4)
  chunk.set(content, 4)
  view.setUint32(content.length + 4, crc(content))
  const all = new Uint8Array(png.length + chunk.length)
  all.set(png.subarray(0, HEADER))
  all.set(chunk, HEADER)
  all.set(png.subarray(HEADER), HEADER + chunk.length)
  return all
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10]
/** The signature and the first chunk, IHDR of 13 bytes. */
const HEADER = 8 + 12 + 13

/** CRC-32 of ISO 3309, as PNG takes it of a chunk's type and data. */
function crc(bytes: Uint8Array): number {
  let rest = -1
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
  }
  return ~rest >>> 0
}

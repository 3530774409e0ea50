/** Hands a file to the browser, which puts it where it puts downloads or asks. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  // The download has begun when the click is through in all browsers but Safari, which fetches a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

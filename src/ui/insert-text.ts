/** Puts a text where the caret of a field is, in the place of what is selected, as if it had been typed; typing goes on there. */
export function insertText(field: HTMLInputElement | null, text: string): void {
  if (!field) return
  const { selectionStart, selectionEnd, value } = field
  field.setRangeText(text, selectionStart ?? value.length, selectionEnd ?? value.length, 'end')
  field.focus({ preventScroll: true })
  told(field)
}

/** Makes a text the whole of a field, as if it had been typed. */
export function replaceText(field: HTMLInputElement | null, text: string): void {
  if (!field) return
  field.setRangeText(text, 0, field.value.length, 'end')
  told(field)
}

/** React listens to this. */
const told = (field: HTMLInputElement): boolean => field.dispatchEvent(new Event('input', { bubbles: true }))

import { toast } from './announcer.tsx'

/** Puts a text on the clipboard and says that, or that the browser does not let it be written to. */
export async function copyText(
  text: string,
  said: { readonly copied: string; readonly failed: string },
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    toast(said.copied)
  } catch {
    toast(said.failed)
  }
}

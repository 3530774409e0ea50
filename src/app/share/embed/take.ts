import { toast } from '../../../ui/announcer.tsx'

/** Copies a text, and says whether that went well. */
export async function take(text: string, words: { readonly copied: string; readonly failed: string }): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    toast(words.copied)
  } catch {
    toast(words.failed)
  }
}

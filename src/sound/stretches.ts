import type { Tone } from './voice.ts'

/** A tone that has a pitch. */
export interface Sounding extends Tone {
  readonly frequency: number
}

const sounds = (tone: Tone): tone is Sounding => tone.frequency !== null

/**
 * The stretches on which a voice is heard without a break, each of at least two tones and some length. A leap ends one and begins the next only
 * where one of its sides is silent.
 */
export function stretchesOf(tones: readonly Tone[]): readonly (readonly Sounding[])[] {
  const found: Sounding[][] = []
  let open: Sounding[] | null = null
  for (const tone of tones) {
    if (!sounds(tone)) open = null
    else if (open) open.push(tone)
    else found.push((open = [tone]))
  }
  return found.filter((some) => (some.at(-1)?.time ?? 0) > (some[0]?.time ?? 0))
}

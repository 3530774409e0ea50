import type { Preset } from '../../legend/examples/preset.ts'
import { byHand } from './by-hand/examples.ts'
import { races } from './race/examples.ts'
import { training } from './train/examples.ts'

/** The claims of the note, each as a link that shows it; a lab's own stand in its folder. */
export const presets: readonly Preset[] = [...byHand, ...training, ...races]

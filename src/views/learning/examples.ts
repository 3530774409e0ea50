import type { Preset } from '../../legend/examples/preset.ts'

export const presets: readonly Preset[] = []

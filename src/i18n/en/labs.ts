import { gradients } from './labs/gradients.ts'
import { hand } from './labs/hand.ts'
import { layers } from './labs/layers.ts'
import { learning } from './labs/learning.ts'
import { neuron } from './labs/neuron.ts'
import { race } from './labs/race.ts'
import { train } from './labs/train.ts'

/** English of the labs, a file a section. Its shape is what every language must fill. */
export const en = { learning, gradients, hand, neuron, layers, train, race }

export type LabMessages = typeof en

import type { LabMessages } from '../en/labs.ts'
import { gradients } from './labs/gradients.ts'
import { hand } from './labs/hand.ts'
import { layers } from './labs/layers.ts'
import { learning } from './labs/learning.ts'
import { neuron } from './labs/neuron.ts'
import { race } from './labs/race.ts'
import { train } from './labs/train.ts'

export const ko: LabMessages = { learning, gradients, hand, neuron, layers, train, race }

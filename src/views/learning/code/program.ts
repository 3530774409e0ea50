import type { Writer } from '../../../export/exporter.ts'
import { byHandProgram } from './by-hand.ts'
import { trainingProgram } from './training.ts'

/** The lab that is open, as a program. */
export const learningProgram: Writer = (taken, library) => {
  const { lab } = taken.state
  return lab === 'neuron' || lab === 'layers' ? byHandProgram(taken, library) : trainingProgram(taken, library)
}

import type { Writer } from '../../export/exporter.ts'
import type { ViewName } from '../../state/app-state.ts'
import { curvesProgram } from '../../views/curves/code/program.ts'
import { gradientsProgram } from '../../views/gradients/code/program.ts'
import { learningProgram } from '../../views/learning/code/program.ts'

/** How each view writes itself as a program. */
export const programs: Readonly<Record<ViewName, Writer>> = {
  curves: curvesProgram,
  gradients: gradientsProgram,
  learning: learningProgram,
}
